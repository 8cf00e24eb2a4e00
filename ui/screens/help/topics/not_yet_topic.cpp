// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic notYetTopic() {
    return {
        .id = QStringLiteral("not-yet"),
        .title = HelpWords::tr("Un servizio che manca"),
        .pages = {QStringLiteral("NotYetPage")},
        .questions =
            {
                {HelpWords::tr("Perché il servizio non c'è?"),
                 HelpWords::tr("Questa versione non lo ha ancora. La pagina dice come ottenere la "
                               "stessa cosa oggi.")},
                {HelpWords::tr("Quando arriva?"),
                 HelpWords::tr("Con un aggiornamento del programma. Non devi fare niente.")},
                {HelpWords::tr("Come faccio adesso?"),
                 HelpWords::tr("Chiama il Numero Verde o vai allo sportello della tua ASST.")},
            },
    };
}

}  // namespace ui
