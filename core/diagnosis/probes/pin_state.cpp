// SPDX-License-Identifier: EUPL-1.2
// The card is never asked for its tries: some count the question as a wrong PIN (cns-card 6).
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {
namespace {

constexpr int allTries = 3;

Finding blocked() {
    return wrong(errors::pinBlocked, QT_TRANSLATE_NOOP("Diagnosis", "Il PIN è bloccato"),
                 QT_TRANSLATE_NOOP("Diagnosis", "La tessera lo ha detto dopo l'ultimo PIN errato"),
                 {QT_TRANSLATE_NOOP("Diagnosis", "Serve il codice PUK"),
                  Sentence::hintOf(errors::pinBlocked), Action::unblockPin});
}

Finding fewTries(int left) {
    return notable({QT_TRANSLATE_N_NOOP("Diagnosis", "Al PIN restano %n tentativi"), {}, left},
                   QT_TRANSLATE_NOOP("Diagnosis", "Un PIN giusto li riporta a tre"),
                   {QT_TRANSLATE_NOOP("Diagnosis", "Controlla il PIN prima di scriverlo"),
                    QT_TRANSLATE_NOOP("Diagnosis",
                                      "Se non lo ricordi, entra con la password e il codice SMS."),
                    Action::withoutCard});
}

}  // namespace

Async<Finding> pinState(const Surroundings& around) {
    const auto& card = around.cards.snapshot();
    if (card.state == CardState::reading) return notYet();
    if (!card.triesLeft)
        return told(
            fine(QT_TRANSLATE_NOOP("Diagnosis", "Non risulta che il PIN sia bloccato"),
                 QT_TRANSLATE_NOOP("Diagnosis", "I tentativi si sanno solo dopo un PIN errato")));
    if (*card.triesLeft == 0) return told(blocked());
    if (*card.triesLeft < allTries) return told(fewTries(*card.triesLeft));
    return told(fine(QT_TRANSLATE_NOOP("Diagnosis", "Il PIN ha tutti i suoi tentativi")));
}

}  // namespace core::diagnosis
