// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic doctorSearchTopic() {
    return {
        .id = QStringLiteral("doctor-search"),
        .title = HelpWords::tr("Cercare un medico"),
        .pages = {QStringLiteral("DoctorSearchPage"), QStringLiteral("DoctorPage")},
        .questions =
            {
                {HelpWords::tr("Come trovo un medico vicino?"),
                 HelpWords::tr(
                     "Scegli da dove contare la distanza e metti l'elenco in quell'ordine. Puoi "
                     "cercare anche per nome, comune, zona, lingua e solo chi ha posti liberi.")},
                {HelpWords::tr("Che cosa vuol dire associato?"),
                 HelpWords::tr(
                     "Che lavora con altri medici. Se il tuo non c'è ti riceve un altro.")},
                {HelpWords::tr("Che cosa sono i posti?"),
                 HelpWords::tr("Quanti assistiti può ancora prendere. A zero puoi chiedere lo "
                               "stesso, con un motivo: decide l'ufficio.")},
            },
    };
}

}  // namespace ui
