// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic welcomeTopic() {
    return {
        .id = QStringLiteral("welcome"),
        .title = HelpWords::tr("Come entrare"),
        .pages = {QStringLiteral("WelcomePage"), QStringLiteral("ChoicePage")},
        .questions =
            {
                {HelpWords::tr("Quale modo di entrare scelgo?"),
                 HelpWords::tr(
                     "Se hai un lettore e il PIN, entra con la tessera: apre tutti i servizi. Se "
                     "non hai il lettore, usa la password e il codice via SMS. La sola password "
                     "apre poche cose: la pagina dice quando serve un accesso più sicuro.")},
                {HelpWords::tr("Che cosa posso fare senza entrare?"),
                 HelpWords::tr("Puoi prenotare una visita con il codice fiscale, il numero della "
                               "tessera e il codice IUP della ricetta. Puoi anche leggere "
                               "l'informativa, la guida e dove sono gli sportelli.")},
                {HelpWords::tr("Non ho né lettore né password. Che cosa faccio?"),
                 HelpWords::tr("Chiedi la password allo sportello della tua ASST, con la tessera e "
                               "un documento. Nella guida trovi che cosa portare.")},
                {HelpWords::tr("Gli SMS costano?"),
                 HelpWords::tr("No. Gli SMS sono gratuiti e arrivano con ogni operatore.")},
            },
    };
}

}  // namespace ui
