// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic contactsTopic() {
    return {
        .id = QStringLiteral("contacts"),
        .title = HelpWords::tr("I contatti con la sanità"),
        .pages = {QStringLiteral("ContactsPage"), QStringLiteral("ContactPage")},
        .questions =
            {
                {HelpWords::tr("Che cos'è un contatto?"),
                 HelpWords::tr("Una visita o un esame, un accesso al Pronto Soccorso, un ricovero. "
                               "Con i documenti che ne sono nati.")},
                {HelpWords::tr("Non c'è nessun documento. Perché?"),
                 HelpWords::tr(
                     "Non ogni contatto ha un documento, e qualcuno arriva dopo qualche giorno.")},
                {HelpWords::tr("Non sono mai stato in quel posto."),
                 HelpWords::tr("Chiama il Numero Verde e di' la data e la struttura. In GESTIONE "
                               "PRIVACY vedi chi ha aperto il tuo Fascicolo.")},
            },
    };
}

}  // namespace ui
