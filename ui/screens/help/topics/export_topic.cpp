// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic exportTopic() {
    return {
        .id = QStringLiteral("export"),
        .title = HelpWords::tr("Portare via il Fascicolo"),
        .pages = {QStringLiteral("ExportPage")},
        .questions =
            {
                {HelpWords::tr("Che cosa ricevo?"),
                 HelpWords::tr(
                     "Un archivio ZIP con i PDF originali e pagine da leggere nel browser. Oppure "
                     "un file di dati FHIR, per altri programmi sanitari.")},
                {HelpWords::tr("Il file è protetto?"),
                 HelpWords::tr("Solo se scrivi una frase segreta: allora è cifrato, e senza la "
                               "frase nessuno lo apre. Tienilo comunque in un posto sicuro.")},
                {HelpWords::tr("Ci mette molto. Posso fare altro?"),
                 HelpWords::tr("Sì. La pagina dice a che punto è. Puoi annullare quando vuoi: non "
                               "resta niente a metà.")},
            },
    };
}

}  // namespace ui
