// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vaccinations/vaccination.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class PaperDesk;
class Paragraph;

/// One entry of the vaccination register with all its fields (R70).
class VaccinationPage : public Page {
    Q_OBJECT
  public:
    VaccinationPage(const Context& context, const core::Vaccination& entry);

    // No vaccine: a window title is seen by others.
    QString title() const override { return tr("Vaccinazione"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    bool print() override;

  private:
    using Facts = QVector<std::pair<QString, QString>>;
    static Facts factsOf(const core::Vaccination& entry, const QDate& birthDate);
    QWidget* makeFacts() const;

    Paragraph* heading_;
    QWidget* card_;
    PaperDesk* desk_;
    QString state_;
    Facts facts_;
};

}  // namespace ui
