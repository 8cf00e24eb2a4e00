// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic therapyTopic() {
    return {
        .id = QStringLiteral("therapy"),
        .title = HelpWords::tr("La terapia"),
        .pages = {QStringLiteral("TherapyPage")},
        .questions =
            {
                {HelpWords::tr("Che cosa si vede qui?"),
                 HelpWords::tr("La terapia della lettera di dimissione, accanto ai farmaci "
                               "prescritti da allora.")},
                {HelpWords::tr("È la terapia che devo seguire?"),
                 HelpWords::tr("No. È un aiuto per non dimenticare. Segui quello che ti ha detto "
                               "il medico.")},
                {HelpWords::tr("Manca un farmaco che prendo."),
                 HelpWords::tr(
                     "I farmaci senza ricetta non ci sono. Puoi annotarli nel taccuino.")},
            },
    };
}

}  // namespace ui
