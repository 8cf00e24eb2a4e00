// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic notebookTopic() {
    return {
        .id = QStringLiteral("notebook"),
        .title = HelpWords::tr("Il taccuino"),
        .pages = {QStringLiteral("NotebookPage"), QStringLiteral("KindPage")},
        .questions =
            {
                {HelpWords::tr("Chi legge il taccuino?"),
                 HelpWords::tr(
                     "Solo tu. Un'annotazione la vede anche chi ti cura se la rendi visibile.")},
                {HelpWords::tr("I miei dati valgono come un referto?"),
                 HelpWords::tr("No. Sono scritti da te e nessun medico li ha verificati.")},
                {HelpWords::tr("Che cosa posso annotare?"),
                 HelpWords::tr("Pressione, glicemia, temperatura, peso, farmaci, allergie, eventi, "
                               "contatti, note e documenti PDF fino a 5 MB.")},
                {HelpWords::tr("Come porto le misure dell'apparecchio?"),
                 HelpWords::tr("Con Importa misure: legge il file che l'apparecchio salva e ti "
                               "mostra le righe prima di registrarle.")},
            },
    };
}

}  // namespace ui
