// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vaccinations/vaccination.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

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

  private:
    QWidget* makeFacts(const core::Vaccination& entry, const QDate& birthDate) const;

    Paragraph* heading_;
    QWidget* card_;
};

}  // namespace ui
