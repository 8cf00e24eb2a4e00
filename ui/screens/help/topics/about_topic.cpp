// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic aboutTopic() {
    return {
        .id = QStringLiteral("about"),
        .title = HelpWords::tr("Versione e licenze"),
        .pages = {QStringLiteral("AboutPage"), QStringLiteral("LicencesPage")},
        .questions =
            {
                {HelpWords::tr("A che cosa serve la versione?"),
                 HelpWords::tr(
                     "Dilla a chi risponde al Numero Verde: così sanno quale programma usi.")},
                {HelpWords::tr("Il programma è gratuito?"),
                 HelpWords::tr("Sì. È software libero, con licenza EUPL 1.2.")},
                {HelpWords::tr("Che cosa sono le licenze?"),
                 HelpWords::tr(
                     "Dicono di chi sono i dati e le parti del programma fatte da altri.")},
            },
    };
}

}  // namespace ui
