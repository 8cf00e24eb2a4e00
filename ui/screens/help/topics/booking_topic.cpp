// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic bookingTopic() {
    return {
        .id = QStringLiteral("booking"),
        .title = HelpWords::tr("Le prenotazioni"),
        .pages = {QStringLiteral("BookPage"), QStringLiteral("ServicesPage"),
                  QStringLiteral("FacilityPage"), QStringLiteral("MomentPage"),
                  QStringLiteral("SummaryPage"), QStringLiteral("BookedPage")},
        .place = Place::booking,
        .questions =
            {
                {HelpWords::tr("Che cosa serve per prenotare?"),
                 HelpWords::tr("Una ricetta per una visita o un esame, non ancora usata: la scegli "
                               "dall'elenco. Poi scrivi un numero di telefono e da quando vuoi "
                               "l'appuntamento.")},
                {HelpWords::tr("Da dove contate le distanze?"),
                 HelpWords::tr(
                     "Dal comune dove abiti, in linea d'aria. Puoi scrivere un altro comune.")},
                {HelpWords::tr("Che cosa vuol dire oltre il limite?"),
                 HelpWords::tr("La ricetta ha una classe: urgente, breve, differibile o "
                               "programmabile. I posti dopo quel tempo stanno in fondo, segnati.")},
                {HelpWords::tr("Quanto tempo ho per confermare?"),
                 HelpWords::tr("Il posto resta tuo per 5 minuti. La pagina li conta. Se finiscono "
                               "non hai prenotato niente.")},
                {HelpWords::tr("Come sposto o annullo?"),
                 HelpWords::tr(
                     "In CONSULTA/ANNULLA APPUNTAMENTI scegli l'appuntamento e premi Sposta o "
                     "Annulla appuntamento. Dopo la data indicata può costare il ticket.")},
                {HelpWords::tr("Ho perso la risposta. Ho prenotato o no?"),
                 HelpWords::tr("La pagina lo chiede al portale e ti dice che cosa vale. Non si "
                               "prenota mai due volte.")},
            },
    };
}

}  // namespace ui
