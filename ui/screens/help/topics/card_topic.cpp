// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic cardTopic() {
    return {
        .id = QStringLiteral("card"),
        .title = HelpWords::tr("La tessera e il lettore"),
        .pages = {QStringLiteral("CardPage")},
        .questions =
            {
                {HelpWords::tr("Come metto la tessera?"),
                 HelpWords::tr("Con il chip verso l'alto e in avanti, fino in fondo. Lasciala nel "
                               "lettore finché hai finito.")},
                {HelpWords::tr("Il lettore non viene trovato. Che cosa provo?"),
                 HelpWords::tr("Stacca il lettore e attaccalo a un'altra presa USB. Aspetta "
                               "qualche secondo: la pagina se ne accorge da sola.")},
                {HelpWords::tr("La tessera non viene riconosciuta. Perché?"),
                 HelpWords::tr(
                     "Controlla il verso e pulisci il chip con un panno asciutto. Alcune tessere "
                     "nuove non hanno il chip: con quelle si entra con la password.")},
                {HelpWords::tr("La tessera è scaduta. Che cosa faccio?"),
                 HelpWords::tr("Alla scadenza la nuova arriva a casa. Se non è arrivata chiedila "
                               "allo sportello della tua ASST.")},
            },
    };
}

}  // namespace ui
