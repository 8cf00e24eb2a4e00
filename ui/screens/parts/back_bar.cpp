// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/parts/back_bar.h"

#include <QCoreApplication>

#include "ui/shell/navigator.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

Button* backButton(const Context& context, Button::Kind kind) {
    auto* back = new Button(kind, QCoreApplication::translate("ui::BackBar", "Indietro"));
    back->setObjectName(QStringLiteral("back"));
    QObject::connect(back, &Button::clicked, back, [&context] { context.navigator.back(); });
    return back;
}

}  // namespace

Button* barBackButton(const Context& context) {
    auto* back = backButton(context, Button::Kind::text);
    back->setLeadingIcon(Icon::arrowLeft);
    back->setInBar(true);
    return back;
}

Button* footBackButton(const Context& context) {
    return backButton(context, Button::Kind::neutral);
}

QWidget* backBar(const Context& context, const QList<Button*>& actions) {
    auto* bar = new QWidget;
    auto* layout = row(bar, 10);
    layout->addWidget(barBackButton(context));
    layout->addStretch();
    for (auto* action : actions) {
        action->setInBar(true);
        layout->addWidget(action);
    }
    return bar;
}

}  // namespace ui
