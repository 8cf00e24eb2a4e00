// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic searchTopic() {
    return {
        .id = QStringLiteral("search"),
        .title = HelpWords::tr("Cerca in tutto"),
        .pages = {QStringLiteral("SearchPage")},
        .questions =
            {
                {HelpWords::tr("Dove cerca?"),
                 HelpWords::tr("Nel testo di tutti i documenti, nei risultati, negli autori e "
                               "nelle strutture, anche nelle pagine PDF.")},
                {HelpWords::tr("Come cerco una frase?"),
                 HelpWords::tr("Mettila tra virgolette. Più parole senza virgolette devono esserci "
                               "tutte, ma dove vogliono.")},
                {HelpWords::tr("Quello che cerco resta sul computer?"),
                 HelpWords::tr(
                     "No. I documenti si leggono in memoria, e tutto si cancella quando esci.")},
            },
    };
}

}  // namespace ui
