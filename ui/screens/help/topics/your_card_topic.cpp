// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic yourCardTopic() {
    return {
        .id = QStringLiteral("your-card"),
        .title = HelpWords::tr("La tua tessera"),
        .pages = {QStringLiteral("YourCardPage")},
        .questions =
            {
                {HelpWords::tr("Devo entrare per vedere questi dati?"),
                 HelpWords::tr("No. Sono scritti nel chip e si leggono senza PIN. Basta inserire "
                               "la tessera.")},
                {HelpWords::tr("Perché la tessera ha due numeri?"),
                 HelpWords::tr("Quello di 20 cifre è stampato sul retro: con le ultime dieci entri "
                               "con la password. Quello di 16 cifre è dentro il chip.")},
                {HelpWords::tr("Che cos'è il certificato?"),
                 HelpWords::tr("È la prova, dentro la tessera, che dice ai servizi chi sei. Si usa "
                               "con il PIN e ha una sua scadenza.")},
                {HelpWords::tr("C'è un dato sbagliato. Che cosa faccio?"),
                 HelpWords::tr("Da qui non si può cambiare. Rivolgiti allo sportello della tua "
                               "ASST. Per entrare vale il codice fiscale del certificato.")},
                {HelpWords::tr("La tessera sta per scadere. Che cosa faccio?"),
                 HelpWords::tr("Di solito quella nuova arriva a casa prima. Se non arriva chiedila "
                               "allo sportello della tua ASST o al Numero Verde.")},
            },
    };
}

}  // namespace ui
