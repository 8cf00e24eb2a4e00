// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic stepUpTopic() {
    return {
        .id = QStringLiteral("step-up"),
        .title = HelpWords::tr("Accesso più sicuro"),
        .pages = {QStringLiteral("StepUpPage")},
        .questions =
            {
                {HelpWords::tr("Perché devo entrare di nuovo?"),
                 HelpWords::tr("Questo servizio mostra dati più delicati. Serve un accesso più "
                               "sicuro di quello che hai usato.")},
                {HelpWords::tr("Perdo quello che stavo facendo?"),
                 HelpWords::tr("No. Dopo l'accesso torni qui, e quello che hai scritto resta.")},
                {HelpWords::tr("Non posso entrare in questo modo. E adesso?"),
                 HelpWords::tr("Vai allo sportello della tua ASST: fanno lì quello che ti serve. "
                               "Oppure chiama il Numero Verde.")},
            },
    };
}

}  // namespace ui
