// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/help_page.h"

#include <QVBoxLayout>
#include <vector>

#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/shell/strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

struct Question {
    QString question;
    QString answer;
};

// S12 and S67, in the words of this version.
std::vector<Question> questions() {
    return {
        {HelpPage::tr("Che cosa serve per entrare?"),
         HelpPage::tr(
             "Per entrare con la tessera: la CRS o TS-CNS con il chip, un lettore di smart card e "
             "il PIN, che è nella busta della tessera. Senza lettore: il numero della tessera e la "
             "password, con o senza codice via SMS.")},
        {HelpPage::tr("Come ottengo la password?"),
         HelpPage::tr(
             "La chiedi allo sportello della tua ASST o in ospedale, con la tessera. Ricevi la "
             "prima metà su un modulo e la seconda via SMS. Al primo accesso ne scegli una tua.")},
        {HelpPage::tr("Devo installare altri programmi?"),
         HelpPage::tr("No. Serve solo il servizio delle smart card, che di solito c'è già.")},
        {HelpPage::tr("Ho sbagliato il PIN. Che cosa succede?"),
         HelpPage::tr(
             "Dopo tre PIN errati la tessera si blocca. La pagina dice quanti tentativi restano, "
             "e prima dell'ultimo ti chiede conferma. Per sbloccarla serve il codice PUK.")},
        {HelpPage::tr("Che cosa trovo nel Fascicolo?"),
         HelpPage::tr(
             "I documenti fatti dalle strutture sanitarie: referti di visite ed esami, verbali di "
             "Pronto Soccorso, lettere di dimissione.")},
        {HelpPage::tr("Devo ritirare il referto di carta?"),
         HelpPage::tr(
             "No. Il referto che leggi qui vale come quello di carta: puoi salvarlo e stamparlo.")},
        {HelpPage::tr("Come esco?"),
         HelpPage::tr("Premi LOGOUT. Se sei entrato con la tessera puoi anche toglierla dal "
                      "lettore. Le pagine si svuotano subito.")},
    };
}

}  // namespace

HelpPage::HelpPage(const Context& context) : heading_(new Paragraph(Type::h1, title())) {
    auto* body = (new PageBody(*this))->content();
    auto* back = new Button(Button::Kind::text, tr("Indietro"));
    back->setLeadingIcon(Icon::arrowLeft);
    back->setInBar(true);
    back->setObjectName(QStringLiteral("back"));
    connect(back, &Button::clicked, this, [&context] { context.navigator.back(); });
    body->addWidget(back, 0, Qt::AlignLeft);
    body->addWidget(heading_);
    for (const Question& entry : questions()) {
        auto* card = new Card;
        auto* layout = column(card, 4, {22, 16, 22, 16});
        layout->addWidget(new Paragraph(Type::h3, entry.question));
        layout->addWidget(new Paragraph(Type::body, entry.answer));
        body->addWidget(card);
    }
    auto* line = new Paragraph(Type::body);
    line->setRichText(tr("Non hai trovato la risposta? Chiama il %1 <b>%2</b>.")
                          .arg(helpLineName(), helpLineNumber()));
    body->addWidget(line);
    body->addStretch();
}

QWidget* HelpPage::firstFocus() const {
    return heading_;
}

}  // namespace ui
