// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic endedTopic() {
    return {
        .id = QStringLiteral("ended"),
        .title = HelpWords::tr("La sessione è finita"),
        .pages = {QStringLiteral("EndedPage")},
        .questions =
            {
                {HelpWords::tr("Perché la sessione è finita?"),
                 HelpWords::tr(
                     "Perché hai tolto la tessera, perché non hai usato il programma per un po', o "
                     "perché sei entrato da un altro computer. La pagina dice quale.")},
                {HelpWords::tr("Ho perso quello che ho scritto?"),
                 HelpWords::tr(
                     "No, se rientri tu dallo stesso computer. Torni alla stessa pagina con quello "
                     "che avevi scritto. PIN e password non vengono conservati.")},
                {HelpWords::tr("Non ero io. Che cosa faccio?"),
                 HelpWords::tr("Se leggi che qualcuno è entrato altrove e non eri tu, cambia la "
                               "password e chiama il Numero Verde.")},
            },
    };
}

}  // namespace ui
