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
                 HelpWords::tr("Chi ha letto o cambiato qualcosa nel tuo Fascicolo. In alto "
                               "scegli: chi ti cura, tu e chi agisce per te, o tutti.")},
                {HelpWords::tr("Che cosa vuol dire il segno su una riga?"),
                 HelpWords::tr(
                     "Che l'accesso è insolito: di notte, da una struttura dove non risultano tue "
                     "cure, o di chi di solito non legge. Non vuol dire che sia sbagliato.")},
                {HelpWords::tr("Un accesso non lo capisco. Che cosa faccio?"),
                 HelpWords::tr("Stampa il registro e chiama il Numero Verde, o chiedi alla "
                               "struttura indicata.")},
            },
    };
}

}  // namespace ui
