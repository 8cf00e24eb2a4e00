// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic dataTopic() {
    return {
        .id = QStringLiteral("data"),
        .title = HelpWords::tr("I tuoi dati"),
        .pages = {QStringLiteral("PersonalPage"), QStringLiteral("ContactDataPage"),
                  QStringLiteral("ContactCodePage")},
        .place = Place::data,
        .questions =
            {
                {HelpWords::tr("Un dato è sbagliato. Come lo correggo?"),
                 HelpWords::tr("I dati anagrafici vengono dal tuo comune: chiedi lì. Qui cambi "
                               "solo cellulare, telefono ed e-mail.")},
                {HelpWords::tr("Perché due codici per il cellulare?"),
                 HelpWords::tr(
                     "Uno arriva al numero nuovo, per sapere che è tuo. L'altro al vecchio, così "
                     "nessuno lo cambia a tua insaputa. Se entri con la tessera basta il primo.")},
                {HelpWords::tr("Che SMS ricevo?"),
                 HelpWords::tr("Solo che c'è un nuovo referto: senza nome, senza tipo e senza "
                               "collegamenti. Se un SMS ha un collegamento non è nostro.")},
            },
    };
}

}  // namespace ui
