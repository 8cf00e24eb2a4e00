// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic familyTopic() {
    return {
        .id = QStringLiteral("family"),
        .title = HelpWords::tr("La tua famiglia"),
        .pages = {QStringLiteral("FamilyPage")},
        .questions =
            {
                {HelpWords::tr("Di chi sono queste notizie?"),
                 HelpWords::tr("Ogni riquadro porta un nome in alto. Quello che sta nel riquadro è "
                               "solo di quella persona.")},
                {HelpWords::tr("Chi sa che ho guardato?"),
                 HelpWords::tr(
                     "Ogni lettura è nel registro degli accessi della persona, con il tuo nome.")},
                {HelpWords::tr("Perché di una persona vedo meno?"),
                 HelpWords::tr(
                     "Perché la delega non comprende tutti i servizi, o perché la persona non ha "
                     "dato il consenso al Fascicolo. Il riquadro lo dice.")},
                {HelpWords::tr("Che cosa succede se premo una riga?"),
                 HelpWords::tr("Da quel momento operi per quella persona, e la fascia viola lo "
                               "dice. Poi si apre la pagina.")},
            },
    };
}

}  // namespace ui
