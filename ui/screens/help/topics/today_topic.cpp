// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic todayTopic() {
    return {
        .id = QStringLiteral("today"),
        .title = HelpWords::tr("La pagina iniziale"),
        .pages = {QStringLiteral("TodayPage")},
        .questions =
            {
                {HelpWords::tr("Che cosa vedo qui?"),
                 HelpWords::tr("I documenti da leggere, il prossimo appuntamento e le scadenze, "
                               "dalla più vicina. Ogni riga porta alla sua pagina.")},
                {HelpWords::tr("Perché una riga sparisce?"),
                 HelpWords::tr("Perché hai letto il documento, usato la ricetta o la scadenza è "
                               "passata. Trovi ancora tutto nelle sezioni del menu.")},
                {HelpWords::tr("C'è un avviso di tentativi non riusciti. Che cosa vuol dire?"),
                 HelpWords::tr("Qualcuno ha sbagliato il tuo codice o la tua password dopo il tuo "
                               "ultimo accesso. Se non eri tu chiama il Numero Verde.")},
                {HelpWords::tr("Come vedo i servizi di mio figlio?"),
                 HelpWords::tr("Premi La tua famiglia, oppure il simbolo delle persone in alto, e "
                               "scegli il nome.")},
            },
    };
}

}  // namespace ui
