// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/pad_page.h"

#include <QBoxLayout>

#include "ui/screens/login/card_picture.h"
#include "ui/screens/parts/pad_wait.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

PadPage::PadPage(const Context& context, std::shared_ptr<LoginFlow> flow)
    : LoginPage(context, std::move(flow)) {
    layout().picture()->addWidget(new CardScene(CardScene::State::ready));
    layout().picture()->addStretch();
    auto* lead = new Paragraph(
        Type::lead,
        tr("Usa i tasti del lettore, poi premi il suo tasto verde. Il PIN non passa dal "
           "computer."));
    lead->setColor(Role::ink2);
    auto* wait = new PadWait;
    auto* cancel = new Button(Button::Kind::neutral, tr("Annulla"));
    cancel->setObjectName(QStringLiteral("cancel"));
    connect(cancel, &Button::clicked, this, [this] { this->flow().cancel(); });
    heading_ = new Paragraph(Type::display, title());
    layout().task()->addWidget(heading_);
    layout().task()->addWidget(wait);  // in sight at 200 % too
    layout().task()->addWidget(lead);
    layout().task()->addWidget(cancel, 0, Qt::AlignLeft);
    layout().task()->addStretch();
    wait->start();
}

QWidget* PadPage::firstFocus() const {
    return heading_;
}

}  // namespace ui
