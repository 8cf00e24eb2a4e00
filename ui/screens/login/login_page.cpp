// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/login_page.h"

#include "ui/screens/login/access_page.h"
#include "ui/screens/login/card_page.h"
#include "ui/screens/login/failed_page.h"
#include "ui/screens/login/pad_page.h"
#include "ui/screens/login/pin_page.h"
#include "ui/shell/navigator.h"

namespace ui {

LoginPage::LoginPage(const Context& context, std::shared_ptr<LoginFlow> flow)
    : context_(context), flow_(std::move(flow)) {
    connect(flow_.get(), &LoginFlow::stepChanged, this,
            [this] { context_.navigator.replace(*this, loginPage(context_, flow_)); });
}

void LoginPage::setWidthClass(WidthClass widthClass) {
    if (layout_) layout_->setWidthClass(widthClass);
}

TaskLayout& LoginPage::layout() {
    if (!layout_) layout_.emplace(*this);
    return *layout_;
}

PageFactory loginPage(const Context& context, std::shared_ptr<LoginFlow> flow) {
    // Asked again at each making: the flow may have gone on in the meantime.
    return [&context, flow = std::move(flow)]() -> std::unique_ptr<Page> {
        switch (flow->step()) {
            case LoginFlow::Step::card:
                return std::make_unique<CardPage>(context, flow);
            case LoginFlow::Step::pin:
                return std::make_unique<PinPage>(context, flow);
            case LoginFlow::Step::pad:
                return std::make_unique<PadPage>(context, flow);
            case LoginFlow::Step::access:
                return std::make_unique<AccessPage>(context, flow);
            case LoginFlow::Step::failed:
                break;
        }
        return std::make_unique<FailedPage>(context, flow);
    };
}

}  // namespace ui
