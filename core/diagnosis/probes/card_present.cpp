// SPDX-License-Identifier: EUPL-1.2
#include "core/base/rome_time.h"
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {
namespace {

Finding absent(const QDateTime& lastCard) {
    const Sentence seen =
        lastCard.isValid()
            ? Sentence(QT_TRANSLATE_NOOP("Diagnosis", "Ultima tessera vista alle %1"),
                       {Fact::timeOfDay(inRome(lastCard).time())})
            : Sentence();
    return wrong(errors::cardAbsent,
                 QT_TRANSLATE_NOOP("Diagnosis", "Nel lettore non c'è la tessera"), seen,
                 {QT_TRANSLATE_NOOP("Diagnosis", "Manca solo la tessera"),
                  QT_TRANSLATE_NOOP("Diagnosis",
                                    "Inserisci la tua CRS o TS-CNS nel lettore, con il chip verso "
                                    "l'alto."),
                  Action::howToInsert});
}

Finding mute() {
    return wrong(errors::cardMute,
                 QT_TRANSLATE_NOOP("Diagnosis", "La carta nel lettore non risponde"),
                 QT_TRANSLATE_NOOP("Diagnosis", "È al contrario, o il chip è sporco"),
                 {QT_TRANSLATE_NOOP("Diagnosis", "Gira la tessera"),
                  QT_TRANSLATE_NOOP("Diagnosis",
                                    "Toglila, pulisci il chip con un panno asciutto e inseriscila "
                                    "con il chip verso l'alto."),
                  Action::howToInsert});
}

Finding busy() {
    return wrong(errors::cardBusy,
                 QT_TRANSLATE_NOOP("Diagnosis", "Un altro programma sta usando la tessera"), {},
                 {QT_TRANSLATE_NOOP("Diagnosis", "Chiudi l'altro programma"),
                  QT_TRANSLATE_NOOP("Diagnosis",
                                    "Può essere il browser o il programma del lettore. Poi togli "
                                    "la tessera e inseriscila di nuovo."),
                  Action::checkAgain});
}

Finding fault(ErrorCode code) {
    return wrong(code, QT_TRANSLATE_NOOP("Diagnosis", "La tessera o il lettore si sono interrotti"),
                 {},
                 {QT_TRANSLATE_NOOP("Diagnosis", "Togli e inserisci la tessera"),
                  Sentence::hintOf(code), Action::howToInsert});
}

}  // namespace

Async<Finding> cardPresent(const Surroundings& around) {
    const auto& card = around.cards.snapshot();
    switch (card.state) {
        case CardState::empty:
            return told(absent(around.lastCard));
        case CardState::mute:
            return told(mute());
        case CardState::busy:
            return told(busy());
        case CardState::fault:
            return told(fault(card.error ? card.error->code : errors::cardFault));
        case CardState::reading:
            return notYet();
        default:
            return told(fine(QT_TRANSLATE_NOOP("Diagnosis", "Nel lettore c'è una tessera")));
    }
}

}  // namespace core::diagnosis
