// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/guide_page.h"

#include <QVBoxLayout>
#include <vector>

#include "ui/screens/help/counters_page.h"
#include "ui/screens/parts/paper_desk.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

struct Section {
    QString heading;
    QString text;
};

using Sections = std::vector<Section>;

// S67's headings, S11 and S12's facts.
Sections service() {
    return {
        {GuidePage::tr("Di cosa si tratta?"),
         GuidePage::tr("Il Fascicolo raccoglie i documenti sanitari che le strutture della Regione "
                       "fanno per te. Lo leggi da casa, quando vuoi.")},
        {GuidePage::tr("Quali sono le finalità del servizio?"),
         GuidePage::tr("Avere sempre i tuoi documenti, e farli vedere a chi ti cura se lo "
                       "permetti. Prenotare, cambiare medico e gestire le esenzioni senza fare la "
                       "fila.")},
        {GuidePage::tr("Chi può richiedere l'accesso al servizio"),
         GuidePage::tr("Chi è iscritto al servizio sanitario della Regione. Per i figli minorenni "
                       "accedono i genitori, per chi è in tutela il tutore.")},
        {GuidePage::tr("Come accedere al servizio"),
         GuidePage::tr("Con la tessera, un lettore e il PIN. Oppure con il numero della tessera, "
                       "la password e un codice via SMS. Il consenso al trattamento dei dati si dà "
                       "una volta sola.")},
    };
}

Sections missing() {
    return {
        {GuidePage::tr("Non ho la tessera"),
         GuidePage::tr(
             "Arriva a casa quando ti iscrivi al servizio sanitario, e la nuova prima che "
             "la vecchia scada. Se l'hai persa, chiedine un'altra allo sportello della "
             "tua ASST con un documento: te ne danno una provvisoria di carta, e la "
             "tessera arriva dopo qualche settimana.")},
        {GuidePage::tr("Non ho il lettore"),
         GuidePage::tr("Va bene ogni lettore di smart card con presa USB. Non serve un sistema "
                       "operativo particolare e non ci sono programmi da installare. Senza lettore "
                       "entri con la password e il codice via SMS.")},
        {GuidePage::tr("Non ho la password"),
         GuidePage::tr("Vai allo sportello con la tessera, un documento e il telefono. Firmi il "
                       "Modulo di richiesta delle credenziali e ricevi metà della password sul "
                       "modulo e metà via SMS. Vale 30 giorni: al primo accesso ne scegli una "
                       "tua.")},
        {GuidePage::tr("Non ho il PIN"),
         GuidePage::tr(
             "Chiedilo allo sportello con la tessera e un documento. Una metà te la danno "
             "su carta, l'altra arriva via SMS o e-mail. Con il PIN ricevi anche il PUK: "
             "conservali separati dalla tessera.")},
        {GuidePage::tr("Non posso andare allo sportello"),
         GuidePage::tr("Chiama il Numero Verde 800.030.606. Ti dicono se può andare un'altra "
                       "persona con una tua delega, e quali documenti servono.")},
    };
}

QString paperOf(const Sections& sections) {
    QString html;
    for (const auto& each : sections)
        html += paperHeading(each.heading) + paperParagraph(each.text);
    return html;
}

}  // namespace

GuidePage::GuidePage(const Context& context)
    : ReadPage(context, tr("La tua guida per accedere al Fascicolo Sanitario Elettronico (FSE)")) {
    desk().prints().setImpersonal();
    for (const auto& each : service()) addText(each.heading, each.text);
    content().addWidget(new Paragraph(Type::h2, tr("Se ti manca qualcosa")));
    for (const auto& each : missing()) addText(each.heading, each.text);
    auto* counters = new Button(Button::Kind::secondary, tr("Dove sono gli sportelli"));
    counters->setObjectName(QStringLiteral("counters"));
    connect(counters, &Button::clicked, this,
            [&context] { context.navigator.push(pageOf<CountersPage>(std::cref(context))); });
    content().addWidget(counters, 0, Qt::AlignLeft);
}

QString GuidePage::paper() const {
    return paperOf(service()) + paperHeading(tr("Se ti manca qualcosa")) + paperOf(missing());
}

}  // namespace ui
