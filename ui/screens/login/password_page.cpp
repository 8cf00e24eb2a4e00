// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/password_page.h"

#include "ui/screens/login/code_page.h"
#include "ui/screens/login/credentials_page.h"
#include "ui/screens/login/new_password_page.h"
#include "ui/screens/login/password_failed_page.h"
#include "ui/shell/navigator.h"

namespace ui {
namespace {

// Asked again at each making: the flow may have gone on in the meantime.
PageFactory laterPage(const Context& context, std::shared_ptr<PasswordFlow> flow) {
    return [&context, flow = std::move(flow)]() -> std::unique_ptr<Page> {
        switch (flow->view()) {
            case PasswordFlow::View::newPassword:
                return std::make_unique<NewPasswordPage>(context, flow);
            case PasswordFlow::View::code:
                return std::make_unique<CodePage>(context, flow);
            default:
                return std::make_unique<PasswordFailedPage>(context, flow);
        }
    };
}

}  // namespace

PasswordPage::PasswordPage(const Context& context, std::shared_ptr<PasswordFlow> flow)
    : context_(context), flow_(std::move(flow)) {
    connect(flow_.get(), &PasswordFlow::viewChanged, this, &PasswordPage::giveWay);
}

QStringList PasswordPage::steps() const {
    if (!flow_->withCode()) return {tr("Numero e password"), tr("Accesso")};
    return {tr("Numero e password"), tr("Codice SMS"), tr("Accesso")};
}

QString PasswordPage::overline() const {
    return flow_->withCode() ? tr("AUTENTICAZIONE CON CODICE USA E GETTA")
                             : tr("AUTENTICAZIONE CON USERID E PASSWORD");
}

// A page that was left lives a little longer; only the one that is shown moves on.
void PasswordPage::giveWay() {
    if (isHidden()) return;
    const bool first = qobject_cast<CredentialsPage*>(this) != nullptr;
    if (flow_->view() == PasswordFlow::View::credentials) {
        if (!first) context_.navigator.back();
        return;
    }
    auto next = laterPage(context_, flow_);
    if (first)
        context_.navigator.push(std::move(next));
    else
        context_.navigator.replace(*this, std::move(next));
}

PageFactory passwordLogin(const Context& context, core::PasswordLogin& method) {
    auto flow = std::make_shared<PasswordFlow>(method, context.services.sessions);
    return pageOf<CredentialsPage>(std::cref(context), std::move(flow));
}

}  // namespace ui
