// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

#include "ui/shell/services.h"
#include "ui/widgets/button.h"

namespace ui {

/// `Indietro`, which goes to the page before: in the bar above a page with an arrow, at the foot of
/// a form without. `context` outlives it; whoever lays it out owns it.
Button* barBackButton(const Context& context);
Button* footBackButton(const Context& context);

/// `Indietro` at the left, a page's own buttons at the right.
QWidget* backBar(const Context& context, const QList<Button*>& actions = {});

}  // namespace ui
