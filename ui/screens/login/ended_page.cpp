// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/ended_page.h"

#include <QBoxLayout>

#include "ui/shell/navigator.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_scene.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

EndedPage::EndedPage(const Context& context, core::SessionEnd why)
    : words_(wordsFor(why)), layout_(*this) {
    layout_.picture()->addWidget(new CardScene(CardScene::State::removed));
    layout_.picture()->addStretch();
    auto* reason = new Paragraph(Type::lead, words_.reason);
    reason->setColor(Role::ink2);
    auto* again = new Button(Button::Kind::primary, tr("Entra di nuovo"));
    again->setObjectName(QStringLiteral("again"));
    auto* home = new Button(Button::Kind::neutral, tr("Torna alla home"));
    connect(again, &Button::clicked, this, [&context] {
        context.navigator.open(Place::home);
        context.navigator.logIn(Place::home);
    });
    connect(home, &Button::clicked, this, [&context] { context.navigator.open(Place::home); });
    auto* actions = row(nullptr, 12);
    actions->addWidget(again);
    actions->addWidget(home);
    actions->addStretch();
    layout_.task()->addWidget(new Paragraph(Type::display, words_.title));
    layout_.task()->addWidget(reason);
    layout_.task()->addLayout(actions);
    layout_.task()->addStretch();
    first_ = again;
}

EndedPage::Words EndedPage::wordsFor(core::SessionEnd why) {
    switch (why) {
        case core::SessionEnd::cardRemoved:
            return {tr("La carta è stata tolta."),
                    tr("Per sicurezza abbiamo chiuso la sessione e svuotato le pagine.")};
        case core::SessionEnd::idle:
            return {tr("Sei uscito in automatico."), tr("Per un po' non hai usato il servizio. Per "
                                                        "sicurezza abbiamo svuotato le pagine.")};
        case core::SessionEnd::replaced:
            return {tr("Sei entrato da un'altra parte."),
                    tr("Può esserci una sola sessione alla volta: questa è chiusa.")};
        case core::SessionEnd::expired:
        case core::SessionEnd::closed:
        case core::SessionEnd::logout:
            break;
    }
    return {tr("Il tempo della sessione è finito."),
            tr("Per sicurezza abbiamo svuotato le pagine. Entra di nuovo per continuare.")};
}

void EndedPage::setWidthClass(WidthClass widthClass) {
    layout_.setWidthClass(widthClass);
}

}  // namespace ui
