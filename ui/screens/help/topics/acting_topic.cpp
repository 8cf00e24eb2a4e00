// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic actingTopic() {
    return {
        .id = QStringLiteral("acting"),
        .title = HelpWords::tr("Operare per un'altra persona"),
        .pages = {QStringLiteral("ActingPage"), QStringLiteral("ClosedPage"),
                  QStringLiteral("RefusedPage")},
        .questions =
            {
                {HelpWords::tr("Per chi posso operare?"),
                 HelpWords::tr("Per i figli minorenni, per chi hai in tutela e per chi ti ha dato "
                               "una delega. L'elenco lo decide la Regione.")},
                {HelpWords::tr("Come so per chi sto operando?"),
                 HelpWords::tr("Una fascia viola in alto lo dice in ogni pagina. Il pulsante Torna "
                               "a me stesso la toglie.")},
                {HelpWords::tr("Perché non vedo tutti i servizi?"),
                 HelpWords::tr("Una delega comprende solo i servizi che l'altra persona ha scelto. "
                               "La privacy non si delega mai.")},
                {HelpWords::tr("Quando finisce?"),
                 HelpWords::tr("Per un figlio, il giorno in cui compie 18 anni. Per una delega, il "
                               "giorno scritto sotto il nome, al più tardi dopo due anni.")},
            },
    };
}

}  // namespace ui
