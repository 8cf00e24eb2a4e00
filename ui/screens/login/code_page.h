// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>

#include "ui/screens/login/password_page.h"

class QBoxLayout;

namespace ui {

class Banner;
class CodeEdit;
class CountdownRing;
class Form;
class FormField;
class Paragraph;
class ResendLine;
class TriesBadge;

/// The one-time code (04, S29, S30, R86). The time that is left is a picture; the portal judges
/// (R87), so nothing is forbidden here because a clock of ours says so.
class CodePage : public PasswordPage {
    Q_OBJECT
  public:
    CodePage(const Context& context, std::shared_ptr<PasswordFlow> flow);

    QString title() const override { return tr("Ti abbiamo inviato un codice via SMS"); }
    int step() const override { return 1; }
    QWidget* firstFocus() const override;
    void clear() override;
    void enter() override;
    void leave() override;
    void setWidthClass(WidthClass widthClass) override;

  private:
    void addWords();
    void addCode();
    void addActions();
    void addFoot();
    QString mistake() const;
    void show();
    void showAnswer();
    void showRefusal(const core::Error& error);
    void tell(const QString& marked);
    void tick();

    Form* form_;
    QBoxLayout* body_;
    QBoxLayout* inside_ = nullptr;
    QBoxLayout* actions_ = nullptr;
    QBoxLayout* foot_ = nullptr;
    Banner* notice_;
    CodeEdit* code_;
    FormField* field_;
    Paragraph* phone_;
    CountdownRing* ring_;
    TriesBadge* tries_;
    Paragraph* triesWords_;
    ResendLine* resend_;
    QTimer second_;
    core::GassFlow::Work lastWork_ = core::GassFlow::Work::none;
    bool over_ = false;     // the time is up, and it was said
    bool hurried_ = false;  // the last half minute was announced
};

}  // namespace ui
