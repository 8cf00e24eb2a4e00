// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic importTopic() {
    return {
        .id = QStringLiteral("import"),
        .title = HelpWords::tr("Importare le misure"),
        .pages = {QStringLiteral("ImportPage")},
        .questions =
            {
                {HelpWords::tr("Quali file posso usare?"),
                 HelpWords::tr("File CSV, come li salvano gli apparecchi e i fogli di calcolo. Uno "
                               "alla volta.")},
                {HelpWords::tr("Registra tutto subito?"),
                 HelpWords::tr("No. Prima vedi le righe, e quelle che non si capiscono sono "
                               "segnate. Poi decidi tu.")},
                {HelpWords::tr("Si è fermato a metà. Che cosa faccio?"),
                 HelpWords::tr("Riapri la pagina: riprende da dove era, e nessuna riga si registra "
                               "due volte.")},
            },
    };
}

}  // namespace ui
