// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/notebook_bar.h"

#include <QCoreApplication>

#include "ui/shell/navigator.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"

namespace ui {

QWidget* backBar(const Context& context, const QList<Button*>& actions) {
    auto* bar = new QWidget;
    auto* layout = row(bar, 10);
    auto* back =
        new Button(Button::Kind::text, QCoreApplication::translate("ui::NotebookBar", "Indietro"));
    back->setLeadingIcon(Icon::arrowLeft);
    back->setObjectName(QStringLiteral("back"));
    back->setInBar(true);
    auto& navigator = context.navigator;
    QObject::connect(back, &Button::clicked, bar, [&navigator] { navigator.back(); });
    layout->addWidget(back);
    layout->addStretch();
    for (auto* action : actions) {
        action->setInBar(true);
        layout->addWidget(action);
    }
    return bar;
}

}  // namespace ui
