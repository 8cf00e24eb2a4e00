// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic bookletTopic() {
    return {
        .id = QStringLiteral("booklet"),
        .title = HelpWords::tr("Il fascicolo su carta"),
        .pages = {QStringLiteral("BookletPage")},
        .questions =
            {
                {HelpWords::tr("Che cosa metto nel libretto?"),
                 HelpWords::tr("I documenti che scegli, uno dopo l'altro, con una copertina e un "
                               "indice. Utile per una visita.")},
                {HelpWords::tr("Posso fermarlo?"),
                 HelpWords::tr("Sì, con Annulla. Quello che non è ancora stampato non si stampa.")},
                {HelpWords::tr("I documenti oscurati ci sono?"),
                 HelpWords::tr("Solo se li scegli tu. Su carta chi li legge li vede.")},
            },
    };
}

}  // namespace ui
