// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic measuresTopic() {
    return {
        .id = QStringLiteral("measures"),
        .title = HelpWords::tr("I grafici delle misure"),
        .pages = {QStringLiteral("MeasuresPage")},
        .questions =
            {
                {HelpWords::tr("Quali misure vedo?"),
                 HelpWords::tr("Quelle del tuo taccuino, del tipo scelto in alto. Non quelle dei "
                               "referti: per quelle c'è Andamenti.")},
                {HelpWords::tr("Come apro una misura?"),
                 HelpWords::tr("Scegli la riga nella tabella e premi Invio.")},
                {HelpWords::tr("Posso stamparle per il medico?"),
                 HelpWords::tr(
                     "Sì, con Stampa o Ctrl+P. Si stampano tutte le misure di quel tipo.")},
            },
    };
}

}  // namespace ui
