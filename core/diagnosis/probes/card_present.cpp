// SPDX-License-Identifier: EUPL-1.2
#include "core/base/rome_time.h"
#include "core/diagnosis/probes/other_reader.h"
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

Finding elsewhere() {
    return wrong(
        errors::cardAbsent, QT_TRANSLATE_NOOP("Diagnosis", "Nel lettore scelto non c'è la tessera"),
        QT_TRANSLATE_NOOP("Diagnosis", "C'è una tessera in un altro lettore"), useOtherReader());
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

/// Another program keeps the card for itself, or has reset it while we read.
Finding busy(ErrorCode code) {
    const bool disturbed = code == errors::cardReset;
    return wrong(code,
                 disturbed ? Sentence(QT_TRANSLATE_NOOP("Diagnosis",
                                                        "Un altro programma disturba la lettura"))
                           : Sentence(QT_TRANSLATE_NOOP(
                                 "Diagnosis", "Un altro programma tiene la tessera per sé")),
                 {},
                 {QT_TRANSLATE_NOOP("Diagnosis", "Chiudi l'altro programma"),
                  QT_TRANSLATE_NOOP("Diagnosis",
                                    "Può essere il browser o il programma del lettore. Se non "
                                    "basta, togli la tessera e inseriscila di nuovo."),
                  Action::checkAgain});
}

const Literal atWork =
    QT_TRANSLATE_NOOP("Diagnosis", "Un altro programma sta lavorando con la tessera");

Advice wait() {
    return {QT_TRANSLATE_NOOP("Diagnosis", "Aspetta che finisca"),
            QT_TRANSLATE_NOOP("Diagnosis",
                              "Di solito bastano pochi secondi. Se dura, chiudi il browser e gli "
                              "altri programmi che usano la tessera."),
            Action::checkAgain};
}

/// Nothing was read yet.
Finding held() {
    return wrong(errors::cardHeld, atWork,
                 QT_TRANSLATE_NOOP("Diagnosis", "Finché dura, la tessera non si legge"), wait());
}

/// It was read before.
Finding heldAgain() {
    return notable(atWork,
                   QT_TRANSLATE_NOOP("Diagnosis", "Finché dura, l'accesso con il PIN aspetta"),
                   wait());
}

Finding fault(ErrorCode code) {
    return wrong(code, QT_TRANSLATE_NOOP("Diagnosis", "La tessera o il lettore si sono interrotti"),
                 {},
                 {QT_TRANSLATE_NOOP("Diagnosis", "Togli e inserisci la tessera"),
                  Sentence::hintOf(code), Action::howToInsert});
}

/// Whether another program has the card only asking for it shows. If that takes long, the card
/// service tells so, and this is asked again.
Async<Finding> freeForUs(const Surroundings& around) {
    auto answer = std::make_shared<Pledge<Finding>>();
    auto turn = around.cards.turn(around.cards.snapshot().insertion);
    answer->onCancel(&around.cards, [turn]() mutable { turn.cancel(); });
    whenDone(turn, &around.cards, [answer](const Result<void>& ours) {
        answer->give(ours ? fine(QT_TRANSLATE_NOOP("Diagnosis", "Nel lettore c'è una tessera"))
                          : fault(ours.error().code));
    });
    return answer->future();
}

}  // namespace

Async<Finding> cardPresent(const Surroundings& around) {
    const auto& card = around.cards.snapshot();
    const bool busyCard = card.state == CardState::busy;
    const auto code =
        card.error ? card.error->code : (busyCard ? errors::cardBusy : errors::cardFault);
    switch (card.state) {
        case CardState::empty:
            return told(isInOtherReader(card) ? elsewhere() : absent(around.lastCard));
        case CardState::mute:
            return told(mute());
        case CardState::busy:
            return told(code == errors::cardHeld ? held() : busy(code));
        case CardState::fault:
            return told(fault(code));
        case CardState::reading:
            return notYet();
        default:
            return card.held ? told(heldAgain()) : freeForUs(around);
    }
}

}  // namespace core::diagnosis
