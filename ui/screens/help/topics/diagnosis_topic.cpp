// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic diagnosisTopic() {
    return {
        .id = QStringLiteral("diagnosis"),
        .title = HelpWords::tr("La diagnosi"),
        .pages = {QStringLiteral("DiagnosisPage")},
        .place = Place::diagnosis,
        .questions =
            {
                {HelpWords::tr("Che cosa controlla?"),
                 HelpWords::tr("Il servizio delle smart card, il lettore, la tessera, il "
                               "collegamento con il portale e l'orologio del computer.")},
                {HelpWords::tr("Consuma un tentativo del PIN?"),
                 HelpWords::tr("No. Non chiede mai il PIN.")},
                {HelpWords::tr("Che cosa vuol dire In attesa?"),
                 HelpWords::tr("Manca qualcosa che viene prima. Sistema quella: il controllo "
                               "riparte da solo.")},
                {HelpWords::tr("Come vedo che cosa fare?"),
                 HelpWords::tr("La pagina mostra la cosa più importante. Per un'altra premi la sua "
                               "riga nell'elenco.")},
                {HelpWords::tr("A chi mando il rapporto?"),
                 HelpWords::tr("Copialo e mandalo a chi ti aiuta. Non contiene dati tuoi. Se lo "
                               "salvi con il nome che finisce in .json lo legge un programma.")},
            },
    };
}

}  // namespace ui
