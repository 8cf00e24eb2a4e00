// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic compareTopic() {
    return {
        .id = QStringLiteral("compare"),
        .title = HelpWords::tr("Confronta due referti"),
        .pages = {QStringLiteral("ComparePage")},
        .questions =
            {
                {HelpWords::tr("Quali documenti posso confrontare?"),
                 HelpWords::tr(
                     "Due dello stesso tipo, per esempio due esami del sangue, o due versioni di "
                     "uno. Sceglili in Prima e in Dopo, o premi un confronto consigliato.")},
                {HelpWords::tr("Come si vedono le differenze?"),
                 HelpWords::tr("Con una parola e un segno: aggiunto, tolto, cambiato. Non solo con "
                               "il colore.")},
                {HelpWords::tr("Un valore è salito. È grave?"),
                 HelpWords::tr("Il confronto mostra i numeri e basta. Che cosa vogliono dire lo "
                               "spiega il tuo medico.")},
            },
    };
}

}  // namespace ui
