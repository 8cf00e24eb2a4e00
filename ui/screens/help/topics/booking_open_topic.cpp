// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic bookingOpenTopic() {
    return {
        .id = QStringLiteral("booking-open"),
        .title = HelpWords::tr("Prenotare senza accedere"),
        .pages = {QStringLiteral("OpenStartPage")},
        .questions =
            {
                {HelpWords::tr("Quali dati servono?"),
                 HelpWords::tr("Il codice fiscale, le ultime dieci cifre del numero della tessera "
                               "e il codice IUP, di dieci caratteri, che è sulla ricetta.")},
                {HelpWords::tr("Perché non vedo le altre ricette?"),
                 HelpWords::tr("Senza accesso vedi solo quella del codice IUP. Per le altre entra "
                               "con la tessera o la password.")},
                {HelpWords::tr("I dati non corrispondono."),
                 HelpWords::tr("Controlla le cifre e le lettere. Dopo alcuni errori devi "
                               "aspettare: lo facciamo per proteggere tutti.")},
            },
    };
}

}  // namespace ui
