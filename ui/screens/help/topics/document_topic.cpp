// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic documentTopic() {
    return {
        .id = QStringLiteral("document"),
        .title = HelpWords::tr("Un documento"),
        .pages = {QStringLiteral("DocumentPage")},
        .questions =
            {
                {HelpWords::tr("Che differenza c'è tra le tre viste?"),
                 HelpWords::tr(
                     "Lettura facile mette in ordine i dati. Testo completo è quello scritto dal "
                     "medico. PDF è il documento originale, quello firmato.")},
                {HelpWords::tr("Che cosa vuol dire la firma?"),
                 HelpWords::tr("Il riquadro della firma dice chi ha firmato, quando, e se il "
                               "documento è cambiato da allora. Con Dettagli vedi di più.")},
                {HelpWords::tr("Un valore è segnato. Devo preoccuparmi?"),
                 HelpWords::tr(
                     "Il segno dice solo che il valore è fuori dall'intervallo del laboratorio. "
                     "Parlane con il tuo medico: qui non diamo consigli medici.")},
                {HelpWords::tr("Come lo salvo o lo stampo?"),
                 HelpWords::tr("Con Scarica PDF e Stampa. La stampa ha il nome di chi riguarda, la "
                               "data e il numero delle pagine.")},
                {HelpWords::tr("Come lo segno di nuovo da leggere?"),
                 HelpWords::tr("Con Segna come da leggere. Torna in grassetto nell'elenco e nel "
                               "conto dei nuovi.")},
            },
    };
}

}  // namespace ui
