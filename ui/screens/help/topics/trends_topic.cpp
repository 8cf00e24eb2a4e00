// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic trendsTopic() {
    return {
        .id = QStringLiteral("trends"),
        .title = HelpWords::tr("Gli andamenti"),
        .pages = {QStringLiteral("TrendsPage")},
        .questions =
            {
                {HelpWords::tr("Da dove vengono i numeri?"),
                 HelpWords::tr(
                     "Dai referti di laboratorio del Fascicolo. Ogni punto porta al suo referto.")},
                {HelpWords::tr("Perché ci sono due linee?"),
                 HelpWords::tr("Perché due laboratori usano unità diverse. Non le mescoliamo: ogni "
                               "unità ha la sua linea.")},
                {HelpWords::tr("Che cosa è la fascia colorata?"),
                 HelpWords::tr("È l'intervallo del laboratorio. I punti fuori hanno un'altra "
                               "forma, e la tabella accanto lo scrive.")},
                {HelpWords::tr("Posso leggerlo con lo screen reader?"),
                 HelpWords::tr("Sì. La tabella accanto al grafico dice le stesse cose. Con le "
                               "frecce ti muovi tra i punti.")},
            },
    };
}

}  // namespace ui
