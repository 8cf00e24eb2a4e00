// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/consent/notice_page.h"

#include <QVBoxLayout>
#include <vector>

#include "ui/screens/parts/paper_desk.h"
#include "ui/shell/format.h"
#include "ui/shell/help_line_watch.h"
#include "ui/shell/strip.h"
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

}  // namespace

NoticePage::NoticePage(const Context& context)
    : ReadPage(context, tr("Informativa al trattamento FSE")), told_(new QWidget) {
    desk().prints().setService(placeName(Place::record));
    desk().prints().setImpersonal();
    for (const Section& section : sections()) addText(section.heading, section.text);
    content().addWidget(told_);
    auto* line = new Paragraph(Type::body);
    line->setRichText(
        tr("Per ogni domanda chiama il %1 <b>%2</b>.").arg(helpLineName(), helpLineNumber()));
    content().addWidget(line);
    column(told_, 8);
    connect(&context.helpLine, &HelpLineWatch::changed, this, &NoticePage::showTold);
    context.helpLine.ask();
    showTold();
}

core::NoticeText NoticePage::notice() const {
    const auto& info = context().helpLine.info();
    return info ? info->notice : core::NoticeText();
}

QString NoticePage::toldHeading() const {
    const auto told = notice();
    return told.version.isEmpty() ? tr("Il testo della Regione")
                                  : tr("Il testo della Regione, versione %1 del %2")
                                        .arg(told.version, shortDate(told.date));
}

void NoticePage::showTold() {
    const bool there = !notice().text.isEmpty();
    told_->setVisible(there);
    if (!there || told_->layout()->count() > 0) return;
    told_->layout()->addWidget(new Paragraph(Type::h2, toldHeading()));
    for (const QString& part : notice().text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        told_->layout()->addWidget(new Paragraph(Type::body, part));
}

QString NoticePage::paper() const {
    QString html;
    for (const Section& section : sections())
        html += paperHeading(section.heading) + paperParagraph(section.text);
    if (notice().text.isEmpty()) return html;
    html += paperHeading(toldHeading());
    for (const QString& part : notice().text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        html += paperParagraph(part);
    return html;
}

}  // namespace ui
