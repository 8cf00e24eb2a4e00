// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic codeTopic() {
    return {
        .id = QStringLiteral("code"),
        .title = HelpWords::tr("Il codice via SMS"),
        .pages = {QStringLiteral("CodePage")},
        .questions =
            {
                {HelpWords::tr("Quanto vale il codice?"),
                 HelpWords::tr("Pochi minuti: il tempo che resta è scritto sulla pagina. Vale una "
                               "volta sola.")},
                {HelpWords::tr("L'SMS non arriva."),
                 HelpWords::tr("Aspetta un minuto e controlla che il telefono abbia campo. Dopo 60 "
                               "secondi puoi chiederne un altro. Vale solo l'ultimo.")},
                {HelpWords::tr("Il codice è arrivato a un numero che non uso più."),
                 HelpWords::tr("Il numero si cambia allo sportello della tua ASST, con la tessera "
                               "e un documento. Da dentro lo trovi in I TUOI DATI.")},
                {HelpWords::tr("Devo dire il codice a qualcuno?"),
                 HelpWords::tr("Mai. Nessuno della Regione te lo chiede, neanche al telefono.")},
            },
    };
}

}  // namespace ui
