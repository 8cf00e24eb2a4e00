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
    if (state == CardState::serviceSilent)
        return {Words::tr("Il servizio delle smart card non risponde."),
                Words::tr("Riavvia il servizio PC/SC del computer. La pagina va avanti da sola."),
                CardWayOn::diagnosis};
    return {Words::tr("Collega il lettore di smart card."),
            Words::tr("Inserisci il cavo in una porta USB. La pagina va avanti da sola.")};
}

/// A model that cannot be used for login, told apart from a card without a certificate.
bool isModel(const core::CardSnapshot& card) {
    return card.error && card.error->code == core::errors::cardModel;
}

/// The certificate begins later than now: nothing is over.
bool hasNotBegun(const core::CardSnapshot& card) {
    return card.error && card.error->code == core::errors::certificateNotYet;
}

CardWords unfitWords(const core::CardSnapshot& card) {
    if (card.state == CardState::expired && hasNotBegun(card))
        return {Words::tr("Il certificato della tessera non è ancora valido."),
                Words::tr("Controlla la data e l'ora del computer."), CardWayOn::diagnosis};
    if (card.state == CardState::expired)
        return {elided(Words::tr("La carta è scaduta il %1.").arg(shortDate(card.expires))),
                Words::tr("Vale ancora come codice fiscale, non per entrare qui."),
                CardWayOn::newCard};
    if (card.state == CardState::keyTooShort)
        return {Words::tr("Questa carta ha una chiave troppo corta per l'accesso."),
                Words::tr("È di un tipo vecchio: chiedi una tessera nuova."), CardWayOn::newCard};
    if (card.state == CardState::noCertificate && isModel(card))
        return {Words::tr("Con questo modello di tessera non si può ancora entrare."),
                Words::tr("È una %1. La leggiamo, ma non sappiamo usarne la chiave. Puoi entrare "
                          "con password e codice SMS.")
                    .arg(card.lot),
                CardWayOn::withoutCard};
    if (card.state == CardState::noCertificate)
        return {
            Words::tr("Questa carta non ha un certificato per l'accesso."),
            Words::tr(
                "Alcune tessere nuove non hanno il chip. Puoi entrare con password e codice SMS."),
            CardWayOn::withoutCard};
    if (card.state == CardState::contactless)
        return {Words::tr("Spingi la tessera nella fessura del lettore."),
                Words::tr("Il lettore l'ha sentita senza contatto, e così non si può entrare. Se è "
                          "la tua tessera sanitaria, spingila finché si ferma.")};
    if (!card.knownAs.isEmpty())
        return {Words::tr("Questa carta non è una CRS o una TS-CNS."),
                Words::tr("Sembra un'altra carta: %1. Togli questa e inserisci la tua tessera "
                          "sanitaria con il chip.")
                    .arg(card.knownAs)};
    return {Words::tr("Questa carta non è una CRS o una TS-CNS."),
            Words::tr("Togli la carta e inserisci la tua tessera sanitaria con il chip.")};
}

CardWords busyWords(const core::CardSnapshot& card) {
    const auto error = core::stateError(card);
    if (error && error->code == core::errors::cardHeld)
        return {
            Words::tr("Un altro programma sta lavorando con la tessera."),
            Words::tr("Appena la lascia, la pagina va avanti da sola. Se non vuoi aspettare, premi "
                      "Annulla."),
            CardWayOn::diagnosis};
    if (error && error->code == core::errors::cardReset)
        return {Words::tr("Un altro programma ha interrotto la lettura della carta."),
                Words::tr("Riprovo finché ci riesco. Se continua, chiudi gli altri programmi che "
                          "usano la carta."),
                CardWayOn::diagnosis};
    return {Words::tr("Un altro programma sta usando la carta."),
            Words::tr("Chiudi l'altro programma, per esempio il browser: appena lascia la carta la "
                      "pagina va avanti da sola."),
            CardWayOn::diagnosis};
}

CardWords troubleWords(CardState state) {
    if (state == CardState::mute)
        return {Words::tr("La carta inserita non è riconosciuta. Controlla il verso: il chip va "
                          "verso l'alto."),
                Words::tr("Togli la tessera, girala e inseriscila di nuovo.")};
    return {Words::tr("Il lettore o la carta non rispondono."),
            Words::tr(
                "Togli la tessera, pulisci il chip con un panno asciutto e inseriscila di nuovo."),
            CardWayOn::diagnosis};
}

CardWords readingWords(const core::CardSnapshot& card) {
    const QString name =
        QStringLiteral("%1 %2").arg(card.holder.name, card.holder.surname).trimmed();
    const QString title = Words::tr("Leggo la tessera…");
    if (name.isEmpty()) return {title, Words::tr("Lasciala nel lettore.")};
    return {title, Words::tr("È di %1. Lasciala nel lettore.").arg(name)};
}

}  // namespace

CardWords cardWords(const core::CardSnapshot& card) {
    switch (card.state) {
        case CardState::serviceMissing:
        case CardState::serviceDenied:
        case CardState::serviceSilent:
        case CardState::noReader:
            return computerWords(card.state);
        case CardState::empty:
            return {Words::tr("Inserisci la tua CRS o TS-CNS nel lettore."),
                    Words::tr("Il chip va verso l'alto, dalla parte della fessura. Spingi la "
                              "tessera finché si ferma.")};
        case CardState::reading:
            return readingWords(card);
        case CardState::ready:
            return {Words::tr("Tessera riconosciuta."), Words::tr("Ora serve il PIN.")};
        case CardState::contactless:
        case CardState::unknownCard:
        case CardState::noCertificate:
        case CardState::keyTooShort:
        case CardState::expired:
            return unfitWords(card);
        case CardState::busy:
            return busyWords(card);
        case CardState::mute:
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
            return Words::tr("Aspetto che la carta sia libera…");
        case CardState::contactless:
            return Words::tr("La carta non è nella fessura");
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
