// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/doctor/doctor_sections.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QBoxLayout;

namespace ui {

class Button;
class ChangeCards;
class ChoiceFlow;
class ChoiceStatus;
class DoctorStore;
class Paragraph;
class PinCard;
class PinEdit;
class StepBar;
class TextCard;

/// The confirmation of a choice (10b): before and after, what happens, the text that is signed, the
/// PIN again. Needs level 3: below it the step-up page comes on top and leads back here (R4). Says
/// what holds when the card is pulled, the PIN is wrong or the answer is lost.
class ConfirmPage : public Page {
    Q_OBJECT
  public:
    ConfirmPage(const Context& context, DoctorSection section, QString id);
    ~ConfirmPage() override;
    static inline const QString trailStart = QStringLiteral("doctor/confirm/");

    QString title() const override;
    Place place() const override { return Place::doctor; }
    core::Level level() const override { return core::Level::card; }
    QString trail() const override;
    QWidget* firstFocus() const override;
    /// The reason, and by what a wish under way is found again at the portal.
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;
    void clear() override;
    void enter() override;
    void setWidthClass(WidthClass widthClass) override;

  private:
    bool isRequest() const;
    QWidget* makeConsequences();
    QWidget* makeActions();
    void listen();
    void start();
    void stepUp();
    void refresh();
    void showDoctors();
    void showConsequences(const QStringList& sentences);
    void showStep();
    void confirm(PinEdit& pin);
    void onDone();
    void backToList();

    const Context& context_;
    DoctorSection section_;
    QString id_;
    std::shared_ptr<DoctorStore> store_;
    StepBar* steps_;
    Paragraph* overline_;
    Paragraph* heading_;
    ChoiceStatus* status_;
    ChangeCards* change_;
    Paragraph* consequences_[4]{};
    TextCard* text_;
    PinCard* pin_;
    QBoxLayout* across_ = nullptr;
    Button* confirm_ = nullptr;
    QString pending_{};       // nonce of a wish that a session's end cut off
    int toldAttempt_ = 0;     // of ChoiceFlow::attempt
    bool steppedUp_ = false;  // the way to level 3 was shown
};

}  // namespace ui
