// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic entryTopic() {
    return {
        .id = QStringLiteral("entry"),
        .title = HelpWords::tr("Un'annotazione"),
        .pages = {QStringLiteral("EntryPage")},
        .questions =
            {
                {HelpWords::tr("Che data devo mettere?"),
                 HelpWords::tr(
                     "Quella della misura o del fatto, con l'ora. Non può essere nel futuro.")},
                {HelpWords::tr("Dice che il valore è insolito. Posso salvarlo?"),
                 HelpWords::tr("Sì. Ti chiediamo solo di controllare. Un valore impossibile invece "
                               "non si può salvare.")},
                {HelpWords::tr("Posso cambiarla o cancellarla dopo?"),
                 HelpWords::tr("Sì, quando vuoi. Prima di cancellare ti chiediamo conferma.")},
            },
    };
}

}  // namespace ui
