// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic noticeTopic() {
    return {
        .id = QStringLiteral("notice"),
        .title = HelpWords::tr("L'informativa"),
        .pages = {QStringLiteral("NoticePage")},
        .questions =
            {
                {HelpWords::tr("A che cosa serve?"),
                 HelpWords::tr(
                     "Dice chi tratta i tuoi dati nel Fascicolo, perché, e quali diritti hai.")},
                {HelpWords::tr("Devo accettarla?"),
                 HelpWords::tr("No. Leggerla non cambia niente. Il consenso lo dai in GESTIONE "
                               "PRIVACY o allo sportello.")},
                {HelpWords::tr("Posso cambiare idea?"),
                 HelpWords::tr(
                     "Sì, quando vuoi. La revoca vale subito e non cancella i documenti.")},
            },
    };
}

}  // namespace ui
