// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/login/password_page.h"

namespace ui {

class Button;

/// The login with a password did not work for a reason the fields cannot mend: locked, first
/// password too old, portal away. What happened, what to do next, the code last and small (16).
class PasswordFailedPage : public PasswordPage {
    Q_OBJECT
  public:
    PasswordFailedPage(const Context& context, std::shared_ptr<PasswordFlow> flow);

    QString title() const override { return tr("Accesso non riuscito"); }
    int step() const override { return 0; }
    QWidget* firstFocus() const override { return first_; }

  private:
    Button* addButton(Button* button, const char* name);

    QWidget* first_ = nullptr;
};

}  // namespace ui
