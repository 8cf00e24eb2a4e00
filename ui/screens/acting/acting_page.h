// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>

#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QVBoxLayout;

namespace ui {

class SubjectButton;

/// `Per chi vuoi operare?` (R16): oneself and everybody the person may act for. Comes after the
/// login, and whenever it is asked for.
class ActingPage : public Page {
    Q_OBJECT
  public:
    /// `target`: where the login leads, once it is chosen for whom.
    ActingPage(const Context& context, Place target);

    QString title() const override { return tr("Per chi vuoi operare?"); }
    Place place() const override { return Place::home; }
    core::Level level() const override { return core::Level::password; }
    QWidget* firstFocus() const override;
    void clear() override;

  private:
    void addSelf(QVBoxLayout& layout);
    void addOther(QVBoxLayout& layout, const core::Represented& person);
    void choose(const std::optional<QString>& patientId);

    const Context& context_;
    Place target_;
    QVector<SubjectButton*> buttons_;
    SubjectButton* current_ = nullptr;
};

}  // namespace ui
