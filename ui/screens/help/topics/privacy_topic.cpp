// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic privacyTopic() {
    return {
        .id = QStringLiteral("privacy"),
        .title = HelpWords::tr("La privacy"),
        .pages = {QStringLiteral("ConsentsPage"), QStringLiteral("HistoryPage"),
                  QStringLiteral("HiddenPage")},
        .place = Place::privacy,
        .questions =
            {
                {HelpWords::tr("Se nego un consenso, mi curano lo stesso?"),
                 HelpWords::tr("Sì. Le cure non cambiano. Chi ti cura però vede solo i documenti "
                               "che ha scritto.")},
                {HelpWords::tr("Che cosa vede il medico?"),
                 HelpWords::tr("La pagina Che cosa vede il medico? lo mostra. Prima di cambiare un "
                               "consenso vedi anche che cosa vedrebbe dopo.")},
                {HelpWords::tr("Come so chi ha guardato?"),
                 HelpWords::tr("Nel Registro degli accessi. Quelli insoliti, come di notte, hanno "
                               "un segno e una parola.")},
                {HelpWords::tr("Come do una delega?"),
                 HelpWords::tr("In Deleghe: scegli la persona, i servizi e fino a quando, al "
                               "massimo due anni. La revochi quando vuoi.")},
                {HelpWords::tr("Che cosa vuol dire oscurare?"),
                 HelpWords::tr("Chi ti cura non vede il documento, e non vede nemmeno che è "
                               "oscurato. Lo vedete solo tu e chi l'ha scritto.")},
                {HelpWords::tr("Che cosa succede se chiudo il Fascicolo?"),
                 HelpWords::tr("Si chiude subito: i documenti spariscono anche da queste pagine. "
                               "Nessuno viene cancellato, e quando lo riapri ci sono ancora.")},
            },
    };
}

}  // namespace ui
