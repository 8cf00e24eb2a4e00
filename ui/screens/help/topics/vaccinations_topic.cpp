// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic vaccinationsTopic() {
    return {
        .id = QStringLiteral("vaccinations"),
        .title = HelpWords::tr("Le vaccinazioni"),
        .pages = {QStringLiteral("VaccinationsPage"), QStringLiteral("VaccinationPage")},
        .questions =
            {
                {HelpWords::tr("Manca una vaccinazione. Perché?"),
                 HelpWords::tr(
                     "La Regione mostra tutte le vaccinazioni dei minori e di chi è nato dopo il "
                     "1990. Delle altre alcune possono mancare: portale al centro vaccinale.")},
                {HelpWords::tr("Che cosa vuol dire Calcolata da noi?"),
                 HelpWords::tr("Che la data viene dal calendario nazionale e dalle dosi "
                               "registrate. Chiedi conferma al medico o al centro vaccinale.")},
                {HelpWords::tr("Serve il certificato per la scuola. Dov'è?"),
                 HelpWords::tr("In questa pagina, nel riquadro Certificato vaccinale. Lo firma il "
                               "centro vaccinale, e puoi salvarlo o stamparlo.")},
            },
    };
}

}  // namespace ui
