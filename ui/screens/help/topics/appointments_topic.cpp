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
                 HelpWords::tr("Fino alla data scritta nell'appuntamento. Dopo la pagina dice "
                               "quanto può costare, prima di annullare.")},
                {HelpWords::tr("Se sposto, perdo il posto di prima?"),
                 HelpWords::tr(
                     "Solo quando il nuovo è confermato. Fino ad allora quello di prima resta.")},
                {HelpWords::tr("Come mi preparo?"),
                 HelpWords::tr("Le istruzioni sono nell'appuntamento, e nella stampa.")},
            },
    };
}

}  // namespace ui
