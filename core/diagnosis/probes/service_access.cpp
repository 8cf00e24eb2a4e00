// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {

// polkit lets only those use a reader who sit at the computer.
Async<Finding> serviceAccess(const Surroundings& around) {
    if (around.cards.snapshot().state != CardState::serviceDenied)
        return told(fine(QT_TRANSLATE_NOOP("Diagnosis", "Il computer lascia usare i lettori")));
    return told(wrong(
        errors::serviceDenied,
        QT_TRANSLATE_NOOP("Diagnosis", "Il computer non ti permette di usare il lettore"),
        QT_TRANSLATE_NOOP("Diagnosis", "Il servizio è attivo e rifiuta questa sessione (polkit)"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Serve il permesso di usare il lettore"),
         Sentence::hintOf(errors::serviceDenied), Action::checkAgain}));
}

}  // namespace core::diagnosis
