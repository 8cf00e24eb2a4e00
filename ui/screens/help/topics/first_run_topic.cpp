// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic firstRunTopic() {
    return {
        .id = QStringLiteral("first-run"),
        .title = HelpWords::tr("La guida del primo avvio"),
        .pages = {QStringLiteral("FirstRunPage")},
        .questions =
            {
                {HelpWords::tr("Che cosa mi serve?"),
                 HelpWords::tr("La CRS o la TS-CNS, un lettore di smart card e il PIN. Se ti manca "
                               "qualcosa puoi entrare con password e codice SMS.")},
                {HelpWords::tr("Devo premere avanti?"),
                 HelpWords::tr("No. Quando una cosa è a posto la guida va avanti da sola.")},
                {HelpWords::tr("Posso farla un'altra volta?"),
                 HelpWords::tr("Sì. La trovi in Aiuto e nelle Impostazioni.")},
                {HelpWords::tr("Che cosa ricorda il programma?"),
                 HelpWords::tr("Solo che la guida ti è stata mostrata. Niente di te.")},
            },
    };
}

}  // namespace ui
