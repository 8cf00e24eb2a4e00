// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/card_words.h"

#include <QCoreApplication>

#include "ui/shell/format.h"

namespace ui {
namespace {

using core::CardState;

// A context of its own for lupdate, without a class to hang it on.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::CardWords)
};

CardWords computerWords(CardState state) {
    if (state == CardState::serviceDenied)
        return {Words::tr("Il computer non permette di usare il lettore."),
                Words::tr("Chiedi il permesso a chi gestisce il computer."), CardWayOn::diagnosis};
    if (state == CardState::serviceMissing)
        return {Words::tr("Il servizio delle smart card non è attivo."),
                Words::tr("Avvia il servizio PC/SC del computer. La pagina va avanti da sola."),
                CardWayOn::diagnosis};
    return {Words::tr("Collega il lettore di smart card."),
            Words::tr("Inserisci il cavo in una porta USB. La pagina va avanti da sola.")};
}

CardWords unfitWords(const core::CardSnapshot& card) {
    if (card.state == CardState::expired)
        return {Words::tr("La carta è scaduta il %1.").arg(shortDate(card.expires)),
                Words::tr("Vale ancora come codice fiscale, non per entrare qui."),
                CardWayOn::newCard};
    if (card.state == CardState::keyTooShort)
        return {Words::tr("Questa carta ha una chiave troppo corta per l'accesso."),
                Words::tr("È di un tipo vecchio: chiedi una tessera nuova."), CardWayOn::newCard};
    if (card.state == CardState::noCertificate)
        return {
            Words::tr("Questa carta non ha un certificato per l'accesso."),
            Words::tr(
                "Alcune tessere nuove non hanno il chip. Puoi entrare con password e codice SMS."),
            CardWayOn::withoutCard};
    return {Words::tr("Questa carta non è una CRS o una TS-CNS."),
            Words::tr("Togli la carta e inserisci la tua tessera sanitaria con il chip.")};
}

CardWords troubleWords(CardState state) {
    if (state == CardState::mute)
        return {Words::tr("La carta inserita non è riconosciuta. Controlla il verso: il chip va "
                          "verso l'alto."),
                Words::tr("Togli la tessera, girala e inseriscila di nuovo.")};
    if (state == CardState::busy)
        return {Words::tr("Un altro programma sta usando la carta."),
                Words::tr("Chiudi l'altro programma, poi togli e inserisci di nuovo la tessera."),
                CardWayOn::diagnosis};
    return {Words::tr("Il lettore o la carta non rispondono."),
            Words::tr(
                "Togli la tessera, pulisci il chip con un panno asciutto e inseriscila di nuovo."),
            CardWayOn::diagnosis};
}

}  // namespace

CardWords cardWords(const core::CardSnapshot& card) {
    switch (card.state) {
        case CardState::serviceMissing:
        case CardState::serviceDenied:
        case CardState::noReader:
            return computerWords(card.state);
        case CardState::empty:
            return {Words::tr("Inserisci la tua CRS o TS-CNS nel lettore."),
                    Words::tr("Il chip va verso l'alto, dalla parte della fessura. Spingi la "
                              "tessera finché si ferma.")};
        case CardState::reading:
            return {Words::tr("Leggo la tessera…"), Words::tr("Lasciala nel lettore.")};
        case CardState::ready:
            return {Words::tr("Tessera riconosciuta."), Words::tr("Ora serve il PIN.")};
        case CardState::unknownCard:
        case CardState::noCertificate:
        case CardState::keyTooShort:
        case CardState::expired:
            return unfitWords(card);
        case CardState::mute:
        case CardState::busy:
        case CardState::fault:
            return troubleWords(card.state);
    }
    return {};
}

CardWords removedWords() {
    return {Words::tr("La carta è stata tolta."),
            Words::tr("Inseriscila di nuovo per continuare.")};
}

QString cardLine(CardState state) {
    switch (state) {
        case CardState::reading:
            return Words::tr("Leggo la tessera…");
        case CardState::ready:
            return Words::tr("Tessera riconosciuta");
        case CardState::mute:
        case CardState::fault:
            return Words::tr("La carta non risponde");
        case CardState::busy:
            return Words::tr("La carta è occupata");
        case CardState::unknownCard:
        case CardState::noCertificate:
        case CardState::keyTooShort:
        case CardState::expired:
            return Words::tr("Con questa carta non puoi entrare");
        default:
            return Words::tr("Aspetto la tessera…");
    }
}

QString readerLine(const core::CardSnapshot& card) {
    switch (card.state) {
        case CardState::empty:
            return Words::tr("Lettore collegato.\nInserisci la tessera.");
        case CardState::reading:
            return Words::tr("Leggo la tessera…");
        case CardState::ready:
            return Words::tr("Tessera riconosciuta.\nPremi ACCEDI.");
        default:
            return cardWords(card).title;
    }
}

bool readerFine(const core::CardSnapshot& card) {
    return card.state == CardState::empty || card.state == CardState::reading ||
           card.state == CardState::ready;
}

}  // namespace ui
