// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic delegationsTopic() {
    return {
        .id = QStringLiteral("delegations"),
        .title = HelpWords::tr("Le deleghe"),
        .pages = {QStringLiteral("DelegationsPage"), QStringLiteral("DelegationPage")},
        .questions =
            {
                {HelpWords::tr("A chi posso dare una delega?"),
                 HelpWords::tr("A una persona adulta iscritta al servizio, di cui conosci il "
                               "codice fiscale e il cognome. Al massimo a tre.")},
                {HelpWords::tr("Che cosa può fare chi ha la delega?"),
                 HelpWords::tr("Solo i servizi che scegli. La privacy e i consensi mai.")},
                {HelpWords::tr("Quanto dura?"),
                 HelpWords::tr(
                     "Fino al giorno che scegli, al massimo due anni. La revoca vale subito.")},
            },
    };
}

}  // namespace ui
