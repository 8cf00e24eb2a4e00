// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic prescriptionsTopic() {
    return {
        .id = QStringLiteral("prescriptions"),
        .title = HelpWords::tr("Le ricette"),
        .pages = {QStringLiteral("PrescriptionsPage"), QStringLiteral("PrescriptionPage")},
        .questions =
            {
                {HelpWords::tr("Come ritiro i farmaci?"),
                 HelpWords::tr("Porta in farmacia la tessera e il promemoria, o solo il codice "
                               "NRE. Stampa promemoria lo mette su carta con i codici a barre.")},
                {HelpWords::tr("Fino a quando vale una ricetta?"),
                 HelpWords::tr("Per i farmaci 30 giorni. Per visite ed esami si prenota entro 48 "
                               "ore se è urgente, 10 giorni se è breve, un anno per le altre.")},
                {HelpWords::tr("Perché non posso prenotare?"),
                 HelpWords::tr("La pagina dice il motivo: è già prenotata, già usata, o è passato "
                               "il tempo. Per una nuova ricetta chiedi al medico.")},
                {HelpWords::tr("Che cosa succede se la nascondo?"),
                 HelpWords::tr(
                     "Chi ti cura non la vede più. Tu la vedi sempre, e puoi mostrarla di nuovo.")},
            },
    };
}

}  // namespace ui
