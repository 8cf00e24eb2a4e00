// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/login/password_flow.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

/// What the pages of the login with a password have in common. The first stays in the stack below
/// the others, so that `Indietro` finds what was typed there; the others give way to each other.
class PasswordPage : public Page {
    Q_OBJECT
  public:
    Place place() const override { return Place::home; }
    Frame frame() const override { return Frame::login; }
    QStringList steps() const override;
    void clear() override {}

  protected:
    PasswordPage(const Context& context, std::shared_ptr<PasswordFlow> flow);

    const Context& context() const { return context_; }
    PasswordFlow& flow() const { return *flow_; }
    /// S26 or S32, above the title.
    QString overline() const;

  private:
    void giveWay();

    const Context& context_;
    std::shared_ptr<PasswordFlow> flow_;
};

/// Begins a login with this method: the page that asks for number and password.
PageFactory passwordLogin(const Context& context, core::PasswordLogin& method);

}  // namespace ui
