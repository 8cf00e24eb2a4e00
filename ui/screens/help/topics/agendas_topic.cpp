// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic agendasTopic() {
    return {
        .id = QStringLiteral("agendas"),
        .title = HelpWords::tr("Le agende"),
        .pages = {QStringLiteral("AgendasPage")},
        .questions =
            {
                {HelpWords::tr("A che cosa servono le agende?"),
                 HelpWords::tr("A vedere chi fa una visita o un esame e quando c'è posto. Non "
                               "serve entrare e non prenoti niente.")},
                {HelpWords::tr("Perché il primo posto cambia?"),
                 HelpWords::tr(
                     "Perché altri prenotano intanto. La pagina dice a che ora è aggiornata.")},
                {HelpWords::tr("Come prenoto quello che vedo?"),
                 HelpWords::tr(
                     "Serve la ricetta. Vai a PRENOTA e sceglila: trovi gli stessi posti.")},
            },
    };
}

}  // namespace ui
