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
                 HelpWords::tr("Premi Cambia Medico, cerca un medico e premi Scegli. Per firmare "
                               "servono la tessera, il lettore e il PIN.")},
                {HelpWords::tr("Perché un medico non si può scegliere?"),
                 HelpWords::tr("Il motivo è scritto accanto. A volte puoi mandare una richiesta: "
                               "decide un ufficio, e fino ad allora puoi ritirarla.")},
                {HelpWords::tr("Quando vale la scelta?"),
                 HelpWords::tr("Subito. Il medico che lasci viene informato. Se serve una "
                               "richiesta, vale dalla risposta dell'ufficio.")},
                {HelpWords::tr("E per un figlio?"),
                 HelpWords::tr("Fino ai 14 anni c'è il pediatra; dai 6 anni si può scegliere il "
                               "medico di base. Scegli prima per chi operare.")},
                {HelpWords::tr("È la prima volta che scelgo un medico"),
                 HelpWords::tr("La prima scelta si fa allo sportello della tua ASST, con la "
                               "tessera e un documento.")},
                {HelpWords::tr("Quando è aperto l'ambulatorio?"),
                 HelpWords::tr("Nella pagina del medico ci sono gli orari di ogni giorno, con oggi "
                               "segnato. Accanto c'è scritto se si va su appuntamento.")},
            },
    };
}

}  // namespace ui
