// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic recordTopic() {
    return {
        .id = QStringLiteral("record"),
        .title = HelpWords::tr("Il Fascicolo"),
        .pages = {QStringLiteral("LandingPage")},
        .questions =
            {
                {HelpWords::tr("Che cosa c'è nel Fascicolo?"),
                 HelpWords::tr("Referti, verbali di Pronto Soccorso, lettere di dimissione, "
                               "ricette, vaccinazioni e i contatti con la sanità. Li scrivono le "
                               "strutture della Regione.")},
                {HelpWords::tr("Manca un documento. Perché?"),
                 HelpWords::tr("Può arrivare qualche giorno dopo l'esame. Gli esami fatti prima "
                               "del tuo consenso, o fuori Regione, possono non esserci.")},
                {HelpWords::tr("Chi può vedere i miei documenti?"),
                 HelpWords::tr("Tu, chi ti cura se lo permetti, e chi agisce per te. In GESTIONE "
                               "PRIVACY decidi e vedi chi ha guardato.")},
                {HelpWords::tr("Devo ritirare il referto di carta?"),
                 HelpWords::tr(
                     "No. Dopo aver letto il referto qui non serve ritirarne una copia.")},
            },
    };
}

}  // namespace ui
