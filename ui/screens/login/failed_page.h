// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/screens/login/card_picture.h"
#include "ui/screens/login/login_page.h"

namespace ui {

class Button;

/// The login did not work for a reason the boxes cannot mend: what happened, what to do next, the
/// code for the help line last and small (02b, 16).
class FailedPage : public LoginPage {
    Q_OBJECT
  public:
    FailedPage(const Context& context, std::shared_ptr<LoginFlow> flow);

    QString title() const override { return tr("Accesso non riuscito"); }
    int step() const override { return 2; }
    QWidget* firstFocus() const override { return first_; }
    void enter() override;

  private:
    void showAtCard(CardScene::State picture, const core::Error& error);
    void showMessage(const core::Error& error);
    std::vector<Button*> makeButtons(const core::Error& error, bool retry);
    void unblock();

    QWidget* first_ = nullptr;
    bool unblocking_ = false;  // the person went to do it
};

}  // namespace ui
