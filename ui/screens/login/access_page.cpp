// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/access_page.h"

#include <QBoxLayout>

#include "ui/screens/login/card_picture.h"
#include "ui/shell/icon_view.h"
#include "ui/style/appearance.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

QLayout* stateLine(Icon icon, Role role, Type type, const QString& text) {
    auto* line = row(nullptr, 12);
    line->addWidget(new IconView(icon, role, 22));
    line->addWidget(new Paragraph(type, text), 1);
    return line;
}

}  // namespace

AccessPage::AccessPage(const Context& context, std::shared_ptr<LoginFlow> flow)
    : LoginPage(context, std::move(flow)) {
    layout().picture()->addWidget(new CardScene(CardScene::State::reading));
    layout().picture()->addStretch();
    auto* lead = new Paragraph(
        Type::lead, tr("La tessera ti fa riconoscere dal servizio. Lasciala nel lettore."));
    lead->setColor(Role::ink2);
    auto* states = new Card;
    auto* rows = column(states, 12, {20, 16, 20, 16});
    rows->addLayout(stateLine(Icon::ok, Role::ok, Type::body, tr("Tessera riconosciuta")));
    rows->addLayout(stateLine(Icon::clock, Role::primary, Type::bodyStrong,
                              tr("Aspetto la risposta del servizio…")));
    auto* cancel = new Button(Button::Kind::neutral, tr("Annulla"));
    cancel->setObjectName(QStringLiteral("cancel"));
    connect(cancel, &Button::clicked, this, [this] { this->flow().cancel(); });
    cancel_ = cancel;
    layout().task()->addWidget(new Paragraph(Type::display, title()));
    layout().task()->addWidget(lead);
    auto* held =
        new Paragraph(Type::body, tr("Un altro programma sta lavorando con la tessera. Appena "
                                     "la lascia si va avanti. Se non vuoi aspettare, premi "
                                     "Annulla."));
    held->setObjectName(QStringLiteral("held"));
    rows->addWidget(held);
    const auto showHeld = [this, held] {
        const bool news = this->flow().card().held && held->isHidden();
        held->setVisible(this->flow().card().held);
        if (news && isVisible()) announce(held);
    };
    connect(&this->flow(), &LoginFlow::cardChanged, held, showHeld);
    showHeld();
    layout().task()->addWidget(states);
    layout().task()->addWidget(cancel, 0, Qt::AlignLeft);
    layout().task()->addStretch();
}

}  // namespace ui
