// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/consent/notice_page.h"

#include <QTextDocument>
#include <QVBoxLayout>
#include <vector>

#include "core/base/error_table.h"
#include "ui/print/text_content.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/shell/strip.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

struct Section {
    QString heading;
    QString text;
};

// S9, S37 and fse-domain 4: what is so whatever the region's own notice says at length.
std::vector<Section> sections() {
    return {
        {NoticePage::tr("Che cos'è il Fascicolo"),
         NoticePage::tr("È la raccolta online dei tuoi documenti sanitari: referti, verbali di "
                        "Pronto Soccorso, lettere di dimissione, prescrizioni, vaccinazioni.")},
        {NoticePage::tr("A che cosa serve il consenso"),
         NoticePage::tr("Senza il tuo consenso al trattamento dei dati il Fascicolo non si può "
                        "usare. Le cure non cambiano: ti vengono date comunque.")},
        {NoticePage::tr("Chi vede i documenti"),
         NoticePage::tr("Tu. Chi ha scritto il documento. Il personale sanitario che ti cura, se "
                        "lo permetti. Chi può agire per te, come un genitore o un tutore.")},
        {NoticePage::tr("Che cosa puoi decidere"),
         NoticePage::tr("Puoi oscurare un documento: il personale sanitario non lo vede, e non "
                        "vede che è oscurato. Puoi mostrarlo di nuovo quando vuoi.")},
        {NoticePage::tr("Dati a maggior tutela"),
         NoticePage::tr("Alcuni dati sono più protetti, per esempio su HIV, dipendenze o violenza. "
                        "Restano oscurati finché non decidi tu di mostrarli.")},
        {NoticePage::tr("Se cambi idea"),
         NoticePage::tr(
             "Puoi revocare il consenso quando vuoi, in GESTIONE PRIVACY. La revoca vale "
             "subito e non cancella i documenti.")},
    };
}

std::unique_ptr<QTextDocument> forPaper(const QString& title) {
    QString html =
        QStringLiteral("<h1 style=\"font-size:24px\">%1</h1>").arg(title.toHtmlEscaped());
    for (const Section& section : sections())
        html +=
            QStringLiteral("<h2 style=\"font-size:18px\">%1</h2><p style=\"font-size:15px\">%2</p>")
                .arg(section.heading.toHtmlEscaped(), section.text.toHtmlEscaped());
    auto text = std::make_unique<QTextDocument>();
    text->setHtml(html);
    return text;
}

}  // namespace

NoticePage::NoticePage(const Context& context)
    : heading_(new Paragraph(Type::h1, title())),
      notice_(new Banner),
      prints_(new PagePrints(context, *notice_, this)) {
    heading_->setObjectName(QStringLiteral("heading"));
    notice_->hide();
    auto* body = (new PageBody(*this))->content();
    body->addWidget(makeBar(context));
    body->addWidget(heading_);
    body->addWidget(notice_);
    for (const Section& section : sections()) {
        auto* card = new Card;
        auto* layout = column(card, 4, {22, 16, 22, 16});
        layout->addWidget(new Paragraph(Type::h3, section.heading));
        layout->addWidget(new Paragraph(Type::body, section.text));
        body->addWidget(card);
    }
    auto* line = new Paragraph(Type::body);
    line->setRichText(
        tr("Per ogni domanda chiama il %1 <b>%2</b>.").arg(helpLineName(), helpLineNumber()));
    body->addWidget(line);
    body->addStretch();
    connect(prints_, &PagePrints::failed, this, [this](const core::Error& error) {
        const core::ErrorText text = core::errorText(error);
        notice_->setMessage(Tone::bad, QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
        notice_->show();
        notice_->announceAndFocus();
    });
}

NoticePage::~NoticePage() = default;

QWidget* NoticePage::firstFocus() const {
    return heading_;
}

QWidget* NoticePage::makeBar(const Context& context) {
    auto* back = new Button(Button::Kind::text, tr("Indietro"));
    back->setLeadingIcon(Icon::arrowLeft);
    back->setObjectName(QStringLiteral("back"));
    auto* print = new Button(Button::Kind::neutral, tr("Stampa"));
    print->setLeadingIcon(Icon::print);
    print->setObjectName(QStringLiteral("print"));
    connect(back, &Button::clicked, this, [&context] { context.navigator.back(); });
    connect(print, &Button::clicked, this, &NoticePage::print);
    auto* bar = new QWidget;
    auto* layout = row(bar, 10);
    layout->addWidget(back);
    layout->addStretch();
    layout->addWidget(print);
    for (Button* button : {back, print}) button->setInBar(true);
    return bar;
}

bool NoticePage::print() {
    if (prints_->isBusy()) return true;
    PrintJob::Contents contents;
    contents.push_back(std::make_unique<TextContent>(forPaper(title())));
    prints_->print(std::move(contents));
    return true;
}

void NoticePage::clear() {
    prints_->cancel();
}

}  // namespace ui
