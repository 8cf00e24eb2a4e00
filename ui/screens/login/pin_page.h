// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/login/login_page.h"

namespace ui {

class Banner;
class Button;
class CardScene;
class FormField;
class PinEdit;

/// Second step: the PIN (03). The boxes give it away once and are empty after it; with one try left
/// it is asked twice whether to use it (R28).
class PinPage : public LoginPage {
    Q_OBJECT
  public:
    PinPage(const Context& context, std::shared_ptr<LoginFlow> flow);

    QString title() const override { return tr("Scrivi il tuo PIN"); }
    int step() const override { return 1; }
    QWidget* firstFocus() const override;
    void clear() override;
    void enter() override;

  private:
    void addHolder();
    void addReaders();
    void addWarning();
    void addActions();
    void addKeypad(Button& toggle);
    QWidget* makePad();
    void confirm();
    void askAgain(bool ask);
    QString lengthMistake() const;

    CardScene* scene_;
    Banner* warning_ = nullptr;
    PinEdit* pin_;
    FormField* field_;
    Banner* lastTry_ = nullptr;
    Button* confirm_ = nullptr;
    bool asked_ = false;  // the second confirmation is on the page
};

}  // namespace ui
