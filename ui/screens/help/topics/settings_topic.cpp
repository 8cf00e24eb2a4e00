// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic settingsTopic() {
    return {
        .id = QStringLiteral("settings"),
        .title = HelpWords::tr("Le impostazioni"),
        .pages = {QStringLiteral("SettingsPage")},
        .questions =
            {
                {HelpWords::tr("Il testo è piccolo. Come lo ingrandisco?"),
                 HelpWords::tr("Qui, oppure con Ctrl e il tasto +. Arriva fino al doppio. Con Ctrl "
                               "e 0 torna come prima.")},
                {HelpWords::tr("Che cosa sono i colori scuri e l'alto contrasto?"),
                 HelpWords::tr("Sono per chi è infastidito dalla luce o vede poco. Di solito il "
                               "programma segue il computer.")},
                {HelpWords::tr("Le scelte valgono anche la prossima volta?"),
                 HelpWords::tr("Sì, su questo computer. Non contengono niente di personale.")},
                {HelpWords::tr("Che cos'è la modalità discreta?"),
                 HelpWords::tr("Nasconde negli elenchi i titoli dei documenti più protetti, se "
                               "qualcuno guarda lo schermo con te.")},
            },
    };
}

}  // namespace ui
