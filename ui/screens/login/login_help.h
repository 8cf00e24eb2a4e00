// SPDX-License-Identifier: EUPL-1.2
// What a person asks half-way through a login. Each is a page on top of the login, which goes on
// where it was when the page is left.
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

PageFactory forgottenPassword(const Context& context);
PageFactory smsNotReceived(const Context& context);
PageFactory phoneChanged(const Context& context);
/// Where a person without a reader gets done what needs the card.
PageFactory withoutReader(const Context& context);

}  // namespace ui
