// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic credentialsTopic() {
    return {
        .id = QStringLiteral("credentials"),
        .title = HelpWords::tr("Numero della tessera e password"),
        .pages = {QStringLiteral("CredentialsPage")},
        .questions =
            {
                {HelpWords::tr("Quale numero devo scrivere?"),
                 HelpWords::tr("Le ultime dieci cifre del numero sul retro della tessera. Puoi "
                               "anche scriverle tutte e venti: il resto lo togliamo noi.")},
                {HelpWords::tr("Che password uso la prima volta?"),
                 HelpWords::tr("Quella delle due metà: la prima è sul modulo dello sportello, la "
                               "seconda ti è arrivata via SMS. Scrivile di seguito, senza spazi.")},
                {HelpWords::tr("Ho dimenticato la password."),
                 HelpWords::tr("Non provare a caso: dopo 5 errori l'accesso si ferma. Chiedine una "
                               "nuova allo sportello, con la tessera e un documento.")},
                {HelpWords::tr("Ho cambiato tessera. Cambia qualcosa?"),
                 HelpWords::tr("Sì. Il numero è un altro: usa quello della tessera nuova. La "
                               "password resta la stessa.")},
            },
    };
}

}  // namespace ui
