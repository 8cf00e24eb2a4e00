// SPDX-License-Identifier: EUPL-1.2
// Of the card's own days only this much is told: over, soon over, or not. They are the holder's.
#include "core/card/card_reading.h"
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {
namespace {

constexpr int noticeDays = 60;  // R27

Finding over(ErrorCode code) {
    const bool card = code == errors::cardExpired;
    return wrong(
        code,
        card ? Sentence(QT_TRANSLATE_NOOP("Diagnosis", "La tessera è scaduta"))
             : Sentence(QT_TRANSLATE_NOOP("Diagnosis", "Il certificato della tessera è scaduto")),
        QT_TRANSLATE_NOOP("Diagnosis", "Vale ancora come codice fiscale, non per entrare"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Serve la tessera nuova"),
         QT_TRANSLATE_NOOP("Diagnosis",
                           "Se non è arrivata a casa, chiedila alla tua ASST. Intanto puoi entrare "
                           "con la password e il codice SMS."),
         Action::newCard});
}

Finding notBegun() {
    return wrong(
        errors::certificateNotYet,
        QT_TRANSLATE_NOOP("Diagnosis", "Il certificato della tessera non è ancora valido"),
        QT_TRANSLATE_NOOP("Diagnosis", "Di solito è l'orologio del computer che va indietro"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Controlla l'orologio"),
         Sentence::hintOf(errors::certificateNotYet), Action::checkAgain});
}

Finding soonOver() {
    return notable(QT_TRANSLATE_NOOP("Diagnosis", "La tessera sta per scadere"),
                   QT_TRANSLATE_NOOP("Diagnosis", "Mancano meno di due mesi"),
                   {QT_TRANSLATE_NOOP("Diagnosis", "Aspetta la tessera nuova"),
                    QT_TRANSLATE_NOOP("Diagnosis",
                                      "Arriva a casa da sola. Fino alla scadenza puoi entrare con "
                                      "questa."),
                    Action::newCard});
}

}  // namespace

Async<Finding> certificateDates(const Surroundings& around) {
    const auto& card = around.cards.snapshot();
    if (card.state == CardState::reading) return notYet();
    const auto now = around.clock.now();
    if (const auto error = outOfDate(card, now))
        return told(error->code == errors::certificateNotYet ? notBegun() : over(error->code));
    if (card.expires.isValid() && now.date().daysTo(card.expires) <= noticeDays)
        return told(soonOver());
    return told(fine(QT_TRANSLATE_NOOP("Diagnosis", "La tessera non è scaduta")));
}

}  // namespace core::diagnosis
