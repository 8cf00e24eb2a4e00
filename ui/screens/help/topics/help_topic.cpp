// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic helpTopic() {
    return {
        .id = QStringLiteral("help"),
        .title = HelpWords::tr("L'aiuto"),
        .pages = {QStringLiteral("HelpPage"), QStringLiteral("HelpTopicPage"),
                  QStringLiteral("HelpSheet"), QStringLiteral("GuidePage")},
        .questions =
            {
                {HelpWords::tr("Come apro l'aiuto di una pagina?"),
                 HelpWords::tr("Con F1, o con il punto interrogativo in alto. Si apre di lato e la "
                               "pagina resta dov'è. Esc lo chiude.")},
                {HelpWords::tr("Come trovo una risposta?"),
                 HelpWords::tr("Scrivi una o due parole nella casella di ricerca: cerca in tutte "
                               "le domande.")},
                {HelpWords::tr("Posso stampare le risposte?"),
                 HelpWords::tr("Sì, con Stampa o Ctrl+P.")},
                {HelpWords::tr("Non trovo la risposta. Chi chiamo?"),
                 HelpWords::tr("Il Numero Verde 800.030.606, gratuito, dal lunedì al sabato dalle "
                               "8.00 alle 20.00.")},
            },
    };
}

}  // namespace ui
