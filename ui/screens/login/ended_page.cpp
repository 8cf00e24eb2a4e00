// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/ended_page.h"

#include <QBoxLayout>

#include "ui/shell/navigator.h"
#include "ui/shell/strip.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_scene.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/message_page.h"
#include "ui/widgets/paragraph.h"

namespace ui {

EndedPage::EndedPage(const Context& context, core::SessionEnd why)
    : words_(wordsFor(why)),
      again_(new Button(Button::Kind::primary, tr("Entra di nuovo"))),
      home_(new Button(Button::Kind::neutral, tr("Torna alla home"))) {
    again_->setObjectName(QStringLiteral("again"));
    // Said with the button that has the focus: the page is heard at once.
    again_->setAccessibleDescription(words_.title + u' ' + words_.reason);
    connect(again_, &Button::clicked, this, [&context] {
        context.navigator.open(Place::home);
        context.navigator.logIn(Place::home);
    });
    connect(home_, &Button::clicked, this, [&context] { context.navigator.open(Place::home); });
    why == core::SessionEnd::cardRemoved ? showWithCard() : showWithIcon();
}

QWidget* EndedPage::firstFocus() const {
    return again_;
}

void EndedPage::showWithCard() {
    layout_.emplace(*this);
    layout_->picture()->addWidget(new CardScene(CardScene::State::removed));
    layout_->picture()->addStretch();
    auto* reason = new Paragraph(Type::lead, words_.reason);
    reason->setColor(Role::ink2);
    auto* actions = row(nullptr, 12);
    actions->addWidget(again_);
    actions->addWidget(home_);
    actions->addStretch();
    layout_->task()->addWidget(new Paragraph(Type::display, words_.title));
    layout_->task()->addWidget(reason);
    layout_->task()->addLayout(actions);
    layout_->task()->addStretch();
}

void EndedPage::showWithIcon() {
    auto* message =
        new MessagePage(MessagePage::Size::page, words_.picture, words_.title, words_.reason);
    message->setSign(Tone::warn, Icon::lock);
    message->addButton(again_);
    message->addButton(home_);
    column(this, 0)->addWidget(message);
}

EndedPage::Words EndedPage::wordsFor(core::SessionEnd why) {
    switch (why) {
        case core::SessionEnd::cardRemoved:
            return {Icon::card, tr("La carta è stata tolta."),
                    tr("Per sicurezza abbiamo chiuso la sessione e svuotato le pagine. "
                       "Se entri di nuovo torni dove eri.")};
        case core::SessionEnd::idle:
            return {Icon::clock, tr("Sei uscito in automatico."),
                    tr("Per un po' non hai usato il servizio. Per sicurezza abbiamo svuotato le "
                       "pagine. Se entri di nuovo torni dove eri.")};
        case core::SessionEnd::replaced:
            return {Icon::people, tr("Sei entrato da un'altra parte."),
                    tr("Può esserci una sola sessione alla volta. Se non eri tu chiama il Numero "
                       "Verde %1.")
                        .arg(helpLineNumber())};
        case core::SessionEnd::closed:
            return {Icon::server, tr("Il servizio ha chiuso la sessione."),
                    tr("Per sicurezza abbiamo svuotato le pagine. Se entri di nuovo torni dove "
                       "eri.")};
        case core::SessionEnd::expired:
        case core::SessionEnd::logout:
            break;
    }
    return {Icon::clock, tr("Il tempo della sessione è finito."),
            tr("Per sicurezza abbiamo svuotato le pagine. Se entri di nuovo torni dove eri.")};
}

void EndedPage::setWidthClass(WidthClass widthClass) {
    if (layout_) layout_->setWidthClass(widthClass);
}

}  // namespace ui
