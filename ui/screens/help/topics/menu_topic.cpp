// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic menuTopic() {
    return {
        .id = QStringLiteral("menu"),
        .title = HelpWords::tr("Il menu"),
        .pages = {QStringLiteral("MenuPage")},
        .questions =
            {
                {HelpWords::tr("Dove sono le altre voci?"),
                 HelpWords::tr("Sono tutte in questa pagina. In una finestra più larga stanno "
                               "sempre a sinistra.")},
                {HelpWords::tr("Come torno alla pagina di prima?"),
                 HelpWords::tr("Con Esc, con Alt e la freccia a sinistra, o con il tasto indietro "
                               "del mouse.")},
                {HelpWords::tr("Una voce chiede di entrare. Perché?"),
                 HelpWords::tr(
                     "Perché mostra dati tuoi. Dopo l'accesso la pagina si apre da sola.")},
            },
    };
}

}  // namespace ui
