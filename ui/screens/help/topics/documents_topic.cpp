// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic documentsTopic() {
    return {
        .id = QStringLiteral("documents"),
        .title = HelpWords::tr("L'elenco dei documenti"),
        .pages = {QStringLiteral("DocumentsPage"), QStringLiteral("FilterPage")},
        .questions =
            {
                {HelpWords::tr("Come trovo un documento?"),
                 HelpWords::tr("Scrivi una parola nella casella di ricerca, o scegli tipo, date e "
                               "struttura. Con Ctrl+F vai alla casella.")},
                {HelpWords::tr("Che cosa vuol dire Nuovo?"),
                 HelpWords::tr("Che non l'hai ancora aperto. Vedere la riga nell'elenco non basta: "
                               "diventa letto quando si vede il contenuto.")},
                {HelpWords::tr("Perché un documento è oscurato?"),
                 HelpWords::tr("Perché l'hai deciso tu, o perché la legge lo protegge di più. Tu "
                               "lo vedi sempre.")},
                {HelpWords::tr("La stampa contiene tutte le righe?"),
                 HelpWords::tr("Sì. Si stampano tutti i documenti che i filtri lasciano, non solo "
                               "quelli sullo schermo.")},
            },
    };
}

}  // namespace ui
