// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic countersTopic() {
    return {
        .id = QStringLiteral("counters"),
        .title = HelpWords::tr("Gli sportelli"),
        .pages = {QStringLiteral("CountersPage")},
        .questions =
            {
                {HelpWords::tr("Che cosa porto allo sportello?"),
                 HelpWords::tr("La tessera e un documento. Per la password anche il telefono, "
                               "perché la seconda metà arriva via SMS.")},
                {HelpWords::tr("Devo andare a quello della mia città?"),
                 HelpWords::tr("No. Va bene ogni sportello della tua ASST.")},
                {HelpWords::tr("Può andare qualcuno per me?"),
                 HelpWords::tr("Sì, con una delega scritta e una copia del tuo documento. La "
                               "password però si dà solo a te.")},
            },
    };
}

}  // namespace ui
