// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic doctorChoiceTopic() {
    return {
        .id = QStringLiteral("doctor-choice"),
        .title = HelpWords::tr("Confermare il medico"),
        .pages = {QStringLiteral("ReasonPage"), QStringLiteral("ConfirmPage"),
                  QStringLiteral("ReceiptPage")},
        .questions =
            {
                {HelpWords::tr("Perché serve il PIN?"),
                 HelpWords::tr("Perché firmi la richiesta con la tessera. Il testo che firmi è "
                               "tutto sulla pagina.")},
                {HelpWords::tr("Posso ripensarci?"),
                 HelpWords::tr("Una richiesta la ritiri finché l'ufficio non ha risposto. Dopo un "
                               "cambio già fatto aspetti i giorni scritti nella conferma.")},
                {HelpWords::tr("La risposta si è persa. Devo rifare tutto?"),
                 HelpWords::tr("No. Il programma chiede al portale che cosa vale adesso, e la "
                               "richiesta non si fa due volte.")},
                {HelpWords::tr("A che cosa serve la ricevuta?"),
                 HelpWords::tr("Ha il numero di protocollo. Stampala o salvala: prova che cosa hai "
                               "chiesto e quando.")},
            },
    };
}

}  // namespace ui
