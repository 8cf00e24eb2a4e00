// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic pinChangeTopic() {
    return {
        .id = QStringLiteral("pin-change"),
        .title = HelpWords::tr("Cambiare e sbloccare il PIN"),
        .pages = {QStringLiteral("PinFormPage"), QStringLiteral("PinResultPage")},
        .questions =
            {
                {HelpWords::tr("Come scelgo un buon PIN?"),
                 HelpWords::tr(
                     "Da 5 a 8 cifre che non siano in fila, tutte uguali o nella tua data "
                     "di nascita. Non scriverlo sulla tessera.")},
                {HelpWords::tr("Non ricordo più il PIN attuale. Che cosa faccio?"),
                 HelpWords::tr("Scegli Sblocca con il PUK: con il PUK metti un PIN nuovo anche se "
                               "non è bloccato.")},
                {HelpWords::tr("Dove trovo il PUK?"),
                 HelpWords::tr(
                     "Nella busta del PIN: ha 8 cifre. Se non ce l'hai vai allo sportello "
                     "della tua ASST con la tessera.")},
                {HelpWords::tr("Che cosa succede se sbaglio il PUK?"),
                 HelpWords::tr(
                     "La tessera conta gli errori e non dice quanti ne restano. Se il PUK "
                     "si blocca serve una tessera nuova: controllalo prima di "
                     "confermare.")},
                {HelpWords::tr("Il mio lettore ha i tasti. Posso usarli?"),
                 HelpWords::tr(
                     "Sì, se la pagina lo propone. Sui tasti scrivi tutto tu: al computer "
                     "non arriva nessun PIN. Per rinunciare premi il tasto rosso.")},
                {HelpWords::tr("La tessera è uscita a metà. Quale PIN vale?"),
                 HelpWords::tr("Quello nuovo oppure quello di prima. La pagina dice in che ordine "
                               "provare senza bloccare la tessera.")},
            },
    };
}

}  // namespace ui
