// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic doctorTopic() {
    return {
        .id = QStringLiteral("doctor"),
        .title = HelpWords::tr("Il tuo medico"),
        .pages = {QStringLiteral("MyDoctorPage")},
        .place = Place::doctor,
        .questions =
            {
                {HelpWords::tr("Come cambio medico?"),
                 HelpWords::tr("Cerca un medico della tua zona con posti liberi e premi Scegli. "
                               "Per firmare servono la tessera e il PIN.")},
                {HelpWords::tr("Perché un medico non si può scegliere?"),
                 HelpWords::tr("Il motivo è scritto accanto: non ha posti, è di un'altra zona, o "
                               "non segue quell'età. Alcuni casi li decide l'ufficio.")},
                {HelpWords::tr("Quando vale la scelta?"),
                 HelpWords::tr("Dal giorno scritto sulla ricevuta. Fino ad allora resta il medico "
                               "di prima.")},
                {HelpWords::tr("Quando è aperto l'ambulatorio?"),
                 HelpWords::tr("Nella pagina del medico ci sono gli orari di ogni giorno, con oggi "
                               "segnato. Di solito si va su appuntamento.")},
            },
    };
}

}  // namespace ui
