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
                 HelpWords::tr("Sì. Se stai provando una modifica la pagina lo dice, e non è "
                               "ancora salvata.")},
                {HelpWords::tr("Perché in emergenza si vede di più?"),
                 HelpWords::tr("Perché chi ti soccorre deve sapere subito le cose importanti. Puoi "
                               "decidere anche questo.")},
                {HelpWords::tr("Un documento oscurato si nota?"),
                 HelpWords::tr("No. Non si vede il documento e non si vede che è oscurato.")},
            },
    };
}

}  // namespace ui
