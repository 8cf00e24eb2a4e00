// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic failedTopic() {
    return {
        .id = QStringLiteral("failed"),
        .title = HelpWords::tr("Accesso non riuscito"),
        .pages = {QStringLiteral("FailedPage"), QStringLiteral("AccessPage"),
                  QStringLiteral("PasswordFailedPage")},
        .questions =
            {
                {HelpWords::tr("Perché non sono entrato?"),
                 HelpWords::tr("La pagina dice il motivo e che cosa puoi fare. In fondo c'è un "
                               "codice: dillo a chi risponde al Numero Verde.")},
                {HelpWords::tr("Ho consumato un tentativo?"),
                 HelpWords::tr("Solo se hai scritto un PIN, una password o un codice sbagliato. Se "
                               "il servizio non risponde non perdi tentativi.")},
                {HelpWords::tr("L'accesso è sospeso. Quanto dura?"),
                 HelpWords::tr("Dopo 5 errori l'accesso si ferma per 15 minuti. Non serve fare "
                               "niente: aspetta l'ora indicata.")},
            },
    };
}

}  // namespace ui
