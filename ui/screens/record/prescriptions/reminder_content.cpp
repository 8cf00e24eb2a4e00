// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/prescriptions/reminder_content.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <numeric>

#include "core/codes/prescription_codes.h"
#include "core/prescriptions/prescription_rules.h"
#include "ui/print/barcode_painting.h"
#include "ui/screens/record/prescriptions/prescription_words.h"
#include "ui/shell/format.h"
#include "ui/style/theme.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ReminderContent)
};

// px of 96 an inch
constexpr double titleTop = 0;
constexpr double subtitleTop = 26;
constexpr double labelTop = 58;
constexpr double barsTop = 78;
constexpr double barsHeight = 45;  // 12 mm
constexpr double textTop = barsTop + barsHeight + 2;
constexpr double lineHeight = 18;
constexpr double headHeight = textTop + lineHeight + 18;

QFont paperFont(int size, QFont::Weight weight = QFont::Normal) {
    QFont font(fontFamily());
    font.setPixelSize(size);
    font.setWeight(weight);
    return font;
}

QString cell(const QString& text) {
    return QStringLiteral("<td style=\"padding:3px 8px 3px 0\">%1</td>").arg(text.toHtmlEscaped());
}

QString fact(const QString& label, const QString& value) {
    if (value.isEmpty()) return {};
    return QStringLiteral(
               "<tr><td style=\"padding:3px 16px 3px 0\">%1</td>"
               "<td style=\"padding:3px 0\"><b>%2</b></td></tr>")
        .arg(label.toHtmlEscaped(), value.toHtmlEscaped());
}

QString facts(const QStringList& rows) {
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\">%1</table>")
        .arg(rows.join(QString()));
}

QString lineNotes(const core::PrescriptionLine& line, core::PrescriptionKind kind) {
    auto rest = line;
    rest.quantity.reset();
    return lineDetails(rest, kind);
}

QString linesTable(const core::Prescription& prescription) {
    QString rows = QStringLiteral(
                       "<tr><th align=\"left\">%1</th><th align=\"left\">%2</th>"
                       "<th align=\"left\">%3</th></tr>")
                       .arg(Words::tr("Prescrizione"), Words::tr("Quantità"), Words::tr("Nota"));
    for (const auto& line : prescription.lines)
        rows += QStringLiteral("<tr>") + cell(line.name) +
                cell(quantityWords(line, prescription.kind)) +
                cell(lineNotes(line, prescription.kind)) + QStringLiteral("</tr>");
    return QStringLiteral("<hr><table width=\"100%\" cellspacing=\"0\">%1</table><hr>").arg(rows);
}

QString total(const core::Prescription& prescription) {
    const int sum = std::accumulate(
        prescription.lines.begin(), prescription.lines.end(), 0,
        [](int before, const auto& line) { return before + line.quantity.value_or(0); });
    return sum > 0 ? QString::number(sum) : QString();
}

// The order of the official memorandum.
QString bodyOf(const core::Prescription& prescription, const core::Patient& subject) {
    const bool drugs = prescription.kind == core::PrescriptionKind::drugs;
    const QDate last = core::lastDay(prescription);
    const auto above =
        facts({fact(Words::tr("Cognome e nome dell'assistito"),
                    subject.surname + QLatin1Char(' ') + subject.name),
               fact(Words::tr("Codice fiscale"), subject.codiceFiscale),
               fact(Words::tr("Esenzione"), exemptionWords(prescription)),
               fact(Words::tr("Tipo di prescrizione"), prescriptionKind(prescription.kind)),
               fact(Words::tr("Classe di priorità"), priorityWords(prescription.priority))});
    const auto below =
        facts({fact(Words::tr("Quesito diagnostico"), prescription.question),
               fact(drugs ? Words::tr("Numero di confezioni") : Words::tr("Numero di prestazioni"),
                    total(prescription)),
               fact(Words::tr("Data della prescrizione"), shortDate(prescription.writtenOn.date())),
               fact(Words::tr("Valida fino al"), last.isValid() ? shortDate(last) : QString()),
               fact(Words::tr("Medico"), prescription.prescriber),
               fact(Words::tr("Codice di autenticazione"), prescription.authenticationCode),
               fact(Words::tr("Codice IUP"), prescription.iup),
               fact(Words::tr("Stato al momento della stampa"), stateName(prescription.state)),
               fact(Words::tr("Note"), prescription.note)});
    const auto missing =
        prescription.incomplete
            ? QStringLiteral("<p>%1</p>")
                  .arg(Words::tr("Alcuni dati di questa ricetta possono mancare.").toHtmlEscaped())
            : QString();
    return above + linesTable(prescription) + below + missing;
}

QStringList codesOf(const QString& nre) {
    if (nre.isEmpty()) return {};
    if (!core::parseNre(nre)) return {nre};
    return {nre.left(core::rurFirstLength), nre.mid(core::rurFirstLength)};
}

}  // namespace

ReminderContent::ReminderContent(const core::Prescription& prescription,
                                 const core::Patient& subject)
    : codiceFiscale_{subject.codiceFiscale, core::code39(subject.codiceFiscale)} {
    for (const auto& part : codesOf(prescription.nre)) nre_ << Code{part, core::code39(part)};
    text_.setDocumentMargin(0);
    text_.setUseDesignMetrics(true);
    text_.setDefaultFont(paperFont(14));
    text_.setHtml(bodyOf(prescription, subject));
}

int ReminderContent::layOut(QSizeF page) {
    page_ = page;
    text_.setPageSize({page.width(), page.height() - headHeight});
    return text_.pageCount();
}

double ReminderContent::paintCode(QPainter& painter, double left, const Code& code) const {
    const double width = code.bars ? paperWidth(*code.bars) : 200;
    if (code.bars) paintBarcode(painter, QRectF(left, barsTop, width, barsHeight), *code.bars);
    painter.drawText(QRectF(left, textTop, width, lineHeight), Qt::AlignCenter, code.text);
    return width;
}

// NRE at the left, codice fiscale as far at the right as it goes, so that no scanner reads both.
void ReminderContent::paintHead(QPainter& painter) const {
    painter.setPen(Qt::black);
    painter.setFont(paperFont(18, QFont::Bold));
    painter.drawText(QRectF(0, titleTop, page_.width(), 24), Qt::AlignLeft | Qt::AlignVCenter,
                     Words::tr("Promemoria della ricetta elettronica"));
    painter.setFont(paperFont(13));
    painter.drawText(QRectF(0, subtitleTop, page_.width(), lineHeight),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     Words::tr("Portalo in farmacia o allo sportello, con la tessera sanitaria."));
    const double right =
        page_.width() - (codiceFiscale_.bars ? paperWidth(*codiceFiscale_.bars) : 200);
    if (!nre_.isEmpty())
        painter.drawText(QRectF(0, labelTop, right, lineHeight), Qt::AlignLeft,
                         Words::tr("Numero della ricetta (NRE)"));
    painter.drawText(QRectF(right, labelTop, page_.width() - right, lineHeight), Qt::AlignLeft,
                     Words::tr("Codice fiscale dell'assistito"));
    double left = 0;
    for (const auto& code : nre_) left += paintCode(painter, left, code);
    paintCode(painter, right, codiceFiscale_);
}

void ReminderContent::draw(QPainter& painter, int page) {
    const QSizeF size = text_.pageSize();
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(QPointF(0, page * size.height()), size);
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.save();
    paintHead(painter);
    painter.translate(0, headHeight - page * size.height());
    painter.setClipRect(context.clip);
    text_.documentLayout()->draw(&painter, context);
    painter.restore();
}

}  // namespace ui
