// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/parts/list_and_pane.h"

#include <QBoxLayout>

#include "ui/shell/page_body.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"

namespace ui {

QWidget* paneOf(QWidget* view) {
    auto* pane = new Card;
    column(pane, 0, {2, 2, 2, 2})->addWidget(scrolled(view));  // within the card's line
    return pane;
}

QWidget* listAndPane(QWidget* list, QWidget* pane) {
    auto* area = new QWidget;
    pane->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);  // the list says how high
    auto* layout = row(area, 16);
    layout->addWidget(list, 9);
    layout->addWidget(pane, 11);
    return area;
}

}  // namespace ui
