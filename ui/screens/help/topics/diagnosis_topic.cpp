// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic diagnosisTopic() {
    return {
        .id = QStringLiteral("diagnosis"),
        .title = HelpWords::tr("La diagnosi"),
        .place = Place::diagnosis,
        .questions =
            {
                {HelpWords::tr("Che cosa controlla?"),
                 HelpWords::tr("Il servizio delle smart card, il lettore, la tessera e il "
                               "collegamento con il portale.")},
                {HelpWords::tr("Consuma un tentativo del PIN?"),
                 HelpWords::tr("No. Non chiede mai il PIN.")},
                {HelpWords::tr("A chi mando il risultato?"),
                 HelpWords::tr("Copialo e mandalo a chi ti aiuta. Non contiene dati tuoi.")},
            },
    };
}

}  // namespace ui
