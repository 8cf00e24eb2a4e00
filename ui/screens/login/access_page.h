// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/login/login_page.h"

namespace ui {

/// Third step: card and portal talk to each other; the person can give up.
class AccessPage : public LoginPage {
    Q_OBJECT
  public:
    AccessPage(const Context& context, std::shared_ptr<LoginFlow> flow);

    QString title() const override { return tr("Un momento…"); }
    int step() const override { return 2; }
    QWidget* firstFocus() const override { return cancel_; }

  private:
    QWidget* cancel_ = nullptr;
};

}  // namespace ui
