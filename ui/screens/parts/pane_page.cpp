// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/parts/pane_page.h"

#include <QBoxLayout>

#include "ui/screens/parts/back_bar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"

namespace ui {

PanePage::PanePage(const Context& context, QWidget* view) {
    auto* back = barBackButton(context);
    auto* card = new Card;
    column(card, 0)->addWidget(view);
    auto* body = new PageBody(*this, 8);
    body->content()->addWidget(back, 0, Qt::AlignLeft);
    body->content()->addWidget(card);
    body->content()->addStretch();
}

}  // namespace ui
