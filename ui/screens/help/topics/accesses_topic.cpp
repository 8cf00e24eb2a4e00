// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic accessesTopic() {
    return {
        .id = QStringLiteral("accesses"),
        .title = HelpWords::tr("Il registro degli accessi"),
        .pages = {QStringLiteral("AccessesPage")},
        .questions =
            {
                {HelpWords::tr("Chi trovo nel registro?"),
                 HelpWords::tr("Chi ha letto o cambiato qualcosa nel tuo Fascicolo: tu, chi agisce "
                               "per te, medici e strutture.")},
                {HelpWords::tr("Che cosa vuol dire il segno su una riga?"),
                 HelpWords::tr("Che l'accesso è insolito: di notte, o da una struttura dove non "
                               "sei stato. Non vuol dire che sia sbagliato.")},
                {HelpWords::tr("Un accesso non lo capisco. Che cosa faccio?"),
                 HelpWords::tr(
                     "Stampa la riga e chiama il Numero Verde, o chiedi alla struttura indicata.")},
            },
    };
}

}  // namespace ui
