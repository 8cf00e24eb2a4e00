// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic newCardTopic() {
    return {
        .id = QStringLiteral("new-card"),
        .title = HelpWords::tr("Una tessera nuova"),
        .pages = {QStringLiteral("NewCardPage")},
        .questions =
            {
                {HelpWords::tr("Che cosa faccio con la tessera scaduta?"),
                 HelpWords::tr("Vale ancora come codice fiscale, ma non per entrare. Tienila "
                               "finché non arriva quella nuova.")},
                {HelpWords::tr("Il PIN di prima vale ancora?"),
                 HelpWords::tr("No. La tessera nuova ha un PIN e un PUK suoi: si chiedono allo "
                               "sportello della tua ASST.")},
                {HelpWords::tr("Come entro nel frattempo?"),
                 HelpWords::tr("Con il numero della tessera, la password e il codice SMS.")},
            },
    };
}

}  // namespace ui
