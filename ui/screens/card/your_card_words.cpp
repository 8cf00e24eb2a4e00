// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/card/your_card_words.h"

#include <QCoreApplication>

#include "core/base/error_table.h"
#include "core/card/card_expiry.h"
#include "ui/screens/login/card_picture.h"
#include "ui/screens/login/card_words.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

using core::CardState;
using Scene = CardScene::State;
using WayOn = YourCardWayOn;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::YourCard)
};

YourCardState ending(const core::CardSnapshot& card) {
    const QString day = shortDate(card.expires);
    if (core::certificateEndsFirst(card))
        return {Scene::endsSoon, Words::tr("Il certificato della tessera scade il %1.").arg(day),
                Words::tr("Dopo quel giorno non potrai usarla per entrare. Chiedine una nuova."),
                WayOn::newCard};
    return {Scene::endsSoon, Words::tr("La tua tessera scade il %1.").arg(day),
            Words::tr("Di solito quella nuova arriva a casa prima."), WayOn::newCard};
}

YourCardState wrongPin(int left) {
    return {Scene::wrongPin, Words::tr("PIN errato. Ti restano %n tentativi.", nullptr, left),
            Words::tr("Il conto riparte quando scrivi il PIN giusto.")};
}

YourCardState fit(const core::CardSnapshot& card, const QDate& today) {
    if (card.triesLeft == 0)
        return {Scene::blocked, Words::tr("Il PIN è bloccato. Serve il codice PUK."),
                Words::tr("Lo trovi nella busta del PIN: ha 8 cifre."), WayOn::unblock};
    if (card.triesLeft) return wrongPin(*card.triesLeft);
    if (core::endsSoon(card, today)) return ending(card);
    return {Scene::ready, Words::tr("La tua tessera è a posto."),
            card.expires.isValid() ? Words::tr("Vale fino al %1.").arg(shortDate(card.expires))
                                   : QString(),
            WayOn::logIn};
}

// It has a chip, which was read: what is missing is a certificate that we find and can use.
YourCardState withoutCertificate(const core::CardSnapshot& card) {
    const auto text =
        core::errorText(card.error.value_or(core::Error{core::errors::cardNoCertificate}));
    return {Scene::noCertificate, text.title, text.hint, WayOn::withoutCard};
}

// The certificate may be over, or the computer's clock wrong, while the card is still good.
YourCardState outOfDate(const core::CardSnapshot& card) {
    const core::Error error = card.error.value_or(core::Error{core::errors::cardExpired});
    const auto text = core::errorText(error, {card.expires});
    return {Scene::expired, text.title, text.hint,
            error.code == core::errors::certificateNotYet ? WayOn::none : WayOn::newCard};
}

WayOn wayOn(CardWayOn login) {
    switch (login) {
        case CardWayOn::withoutCard:
            return WayOn::withoutCard;
        case CardWayOn::newCard:
            return WayOn::newCard;
        case CardWayOn::diagnosis:
            return WayOn::diagnosis;
        case CardWayOn::none:
            break;
    }
    return WayOn::none;
}

}  // namespace

YourCardState yourCardState(const core::CardSnapshot& card, const QDate& today, bool removed) {
    if (card.state == CardState::ready) return fit(card, today);
    if (card.state == CardState::expired) return outOfDate(card);
    if (card.state == CardState::noCertificate) return withoutCertificate(card);
    if (card.state == CardState::empty && removed)
        return {Scene::removed, removedWords().title,
                Words::tr("Per vederne i dati inseriscila di nuovo.")};
    const CardWords words = cardWords(card);
    return {cardPicture(card.state), words.title, words.hint, wayOn(words.wayOn)};
}

bool isRead(const core::CardSnapshot& card) {
    return card.state == CardState::ready || card.state == CardState::expired ||
           card.state == CardState::keyTooShort || card.state == CardState::noCertificate;
}

bool pinUsable(const core::CardSnapshot& card) {
    return !card.error || card.error->code != core::errors::cardModel;
}

}  // namespace ui
