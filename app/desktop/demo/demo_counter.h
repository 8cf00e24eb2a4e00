// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <map>

#include "app/desktop/demo/counter_form.h"
#include "core/base/clock.h"

class QCheckBox;
class QLineEdit;
class QBoxLayout;
class QVBoxLayout;

namespace ui {
class Banner;
class Button;
class Card;
class FormField;
class Paragraph;
}  // namespace ui

namespace desktop {

class PortalControl;

/// The counter of the demo (S11): enrols a citizen for password and code. Gives the paper half of
/// the first password (R81); the other half goes to the phone.
class DemoCounter : public QWidget {
    Q_OBJECT
  public:
    /// Both must outlive the counter.
    DemoCounter(PortalControl& control, const core::Clock& clock, QWidget* parent = nullptr);

  private:
    QLineEdit* addField(QBoxLayout& layout, CounterForm::Field field, const QString& label,
                        const QString& hint = {});
    void addConsent(QVBoxLayout& layout);
    void addActions(QVBoxLayout& layout);
    void addPaper(QVBoxLayout& layout);
    void fill(const CounterForm& form);
    CounterForm form() const;
    /// True when something is wrong; the first field that is takes the focus.
    bool showFaults(const CounterForm& form);
    void enrol();
    void showPaper(const QString& half);
    void showPaperWhole();

    PortalControl& control_;
    const core::Clock& clock_;
    std::map<CounterForm::Field, ui::FormField*> fields_;
    std::map<CounterForm::Field, QLineEdit*> edits_;
    QCheckBox* consent_ = nullptr;
    ui::Button* enrol_ = nullptr;
    ui::Banner* refusal_ = nullptr;
    ui::Card* paper_ = nullptr;
    ui::Paragraph* half_ = nullptr;
};

}  // namespace desktop
