// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic appointmentsTopic() {
    return {
        .id = QStringLiteral("appointments"),
        .title = HelpWords::tr("I tuoi appuntamenti"),
        .pages = {QStringLiteral("AppointmentsPage"), QStringLiteral("AppointmentPage")},
        .questions =
            {
                {HelpWords::tr("Fino a quando posso annullare senza pagare?"),
                 HelpWords::tr(
                     "Fino alla data scritta nell'appuntamento. Dopo la pagina dice quanto costa, "
                     "prima di annullare. Nell'ultima ora chiama la struttura.")},
                {HelpWords::tr("Se sposto, perdo il posto di prima?"),
                 HelpWords::tr(
                     "Solo quando il nuovo è confermato. Fino ad allora quello di prima resta.")},
                {HelpWords::tr("Come mi preparo?"),
                 HelpWords::tr("Le istruzioni sono nell'appuntamento, e nella stampa.")},
                {HelpWords::tr("Come pago il ticket?"),
                 HelpWords::tr(
                     "Se c'è da pagare, nell'appuntamento trovi il numero dell'avviso pagoPA, "
                     "l'importo e la data. Paghi dove vuoi: qui non paghi nulla.")},
            },
    };
}

}  // namespace ui
