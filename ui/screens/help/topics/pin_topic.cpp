// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic pinTopic() {
    return {
        .id = QStringLiteral("pin"),
        .title = HelpWords::tr("Il PIN"),
        .pages = {QStringLiteral("PinPage"), QStringLiteral("PadPage")},
        .questions =
            {
                {HelpWords::tr("Dove trovo il PIN?"),
                 HelpWords::tr("Nella busta che hai ricevuto allo sportello, oppure metà su carta "
                               "e metà via SMS o e-mail. Ha da 5 a 8 cifre.")},
                {HelpWords::tr("Quanti tentativi ho?"),
                 HelpWords::tr("Tre. La pagina dice quanti ne restano quando la tessera lo ha "
                               "detto. Prima dell'ultimo ti chiede conferma.")},
                {HelpWords::tr("Il PIN è bloccato. Come lo sblocco?"),
                 HelpWords::tr("Serve il codice PUK, di 8 cifre, che sta con il PIN. Se non ce "
                               "l'hai vai allo sportello della tua ASST.")},
                {HelpWords::tr("Qualcuno può vedere il PIN che scrivo?"),
                 HelpWords::tr("No. Si vedono solo dei punti. Il PIN va solo alla tessera e non "
                               "viene conservato.")},
            },
    };
}

}  // namespace ui
