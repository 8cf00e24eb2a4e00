// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic exemptionsTopic() {
    return {
        .id = QStringLiteral("exemptions"),
        .title = HelpWords::tr("Le esenzioni"),
        .pages = {QStringLiteral("ExemptionsPage"), QStringLiteral("CertifyPage"),
                  QStringLiteral("ExemptionReceiptPage")},
        .questions =
            {
                {HelpWords::tr("Quale esenzione mi spetta?"),
                 HelpWords::tr("La pagina mostra quelle possibili per la tua età e i tuoi codici, "
                               "e per le altre scrive il motivo.")},
                {HelpWords::tr("Che reddito devo dichiarare?"),
                 HelpWords::tr("Quello lordo dell'anno prima, di tutta la famiglia fiscale. Per "
                               "E30 ed E40 di chi vive con te.")},
                {HelpWords::tr("Se sbaglio?"),
                 HelpWords::tr("Puoi revocarla subito. Una dichiarazione falsa ha conseguenze di "
                               "legge: leggi bene prima di confermare.")},
                {HelpWords::tr("Quando scade?"),
                 HelpWords::tr("Di solito il 31 marzo. Da gennaio puoi rinnovarla per l'anno dopo, "
                               "e la pagina iniziale te lo ricorda.")},
            },
    };
}

}  // namespace ui
