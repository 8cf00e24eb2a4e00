// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic seenTopic() {
    return {
        .id = QStringLiteral("seen"),
        .title = HelpWords::tr("Che cosa vede il medico"),
        .pages = {QStringLiteral("SeenPage")},
        .questions =
            {
                {HelpWords::tr("È quello che il medico vede adesso?"),
                 HelpWords::tr("Sì, con le scelte di adesso: i documenti e le voci del taccuino "
                               "che hai reso visibili.")},
                {HelpWords::tr("Che cosa cambia in emergenza?"),
                 HelpWords::tr("Il Pronto Soccorso vede i documenti non oscurati, se lo permetti. "
                               "Se no vede solo il profilo sanitario sintetico.")},
                {HelpWords::tr("Un documento oscurato si nota?"),
                 HelpWords::tr("No. Non si vede il documento e non si vede che è oscurato. Lo vede "
                               "solo chi l'ha scritto.")},
            },
    };
}

}  // namespace ui
