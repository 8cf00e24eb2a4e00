// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/page_html.h"

#include "app/mockportal/documents/narrative.h"

namespace mockportal {
namespace {

QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

QString day(const QDate& date) {
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString styleSheet() {
    return QStringLiteral(
        "body{font-size:9pt;color:#1a1a1a} .small{font-size:7.5pt;color:#444} "
        ".facility{font-size:13pt;font-weight:700}"
        " h1{font-size:16pt;font-weight:700;margin-top:14px;margin-bottom:8px}"
        " h2{font-size:10.5pt;font-weight:700;margin-top:14px;margin-bottom:4px}"
        " p{margin-top:2px;margin-bottom:4px;line-height:130%} "
        "th{font-weight:700;background-color:#eceff1}");
}

QString header(const Facility& facility) {
    return QStringLiteral(
               "<p class='facility'>%1</p><p class='small'>%2<br>%3, %4 · Tel. %5</p><hr>")
        .arg(escaped(facility.name), escaped(facility.body), escaped(facility.address),
             escaped(facility.city), escaped(facility.phone));
}

QString factRow(const QString& name, const QString& value) {
    if (value.isEmpty()) return {};
    return QStringLiteral("<tr><td width='24%'><span class='small'>%1</span></td><td>%2</td></tr>")
        .arg(escaped(name), escaped(value));
}

QString stay(const Document& document) {
    if (!document.since.isValid()) return {};
    const auto hour = [](const QDateTime& time) { return time.toString(QStringLiteral("HH.mm")); };
    if (document.since.date() == document.date.date())
        return QStringLiteral("dalle %1 alle %2").arg(hour(document.since), hour(document.date));
    return QStringLiteral("dal %1 al %2")
        .arg(day(document.since.date()), day(document.date.date()));
}

QString facts(const Document& document, const Citizen& patient) {
    const auto born = patient.birthDate.isValid() ? QStringLiteral("%1 a %2").arg(
                                                        day(patient.birthDate), patient.birthPlace)
                                                  : QString();
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='2'>") +
           factRow(QStringLiteral("Paziente"), patient.family + QLatin1Char(' ') + patient.given) +
           factRow(QStringLiteral("Codice fiscale"), patient.codiceFiscale) +
           factRow(QStringLiteral("Data e luogo di nascita"), born) +
           factRow(QStringLiteral("Data del documento"),
                   document.date.toString(QStringLiteral("dd/MM/yyyy 'ore' HH.mm"))) +
           factRow(QStringLiteral("Periodo"), stay(document)) +
           factRow(QStringLiteral("Reparto"), document.department) +
           factRow(QStringLiteral("Numero ricetta (NRE)"), document.order) +
           factRow(QStringLiteral("Codice IUP"), document.iup) +
           factRow(QStringLiteral("Quesito diagnostico"), document.question) +
           QStringLiteral("</table>");
}

QString tableCell(const char* tag, const QString& content, const QString& width, bool marked) {
    const auto text = marked ? QStringLiteral("<b>%1</b>").arg(escaped(content)) : escaped(content);
    return QStringLiteral("<%1 %2 align='left' style='border-bottom:1px solid #c5ccd1'>%3</%1>")
        .arg(QLatin1String(tag), width, text);
}

/// The same widths in all tables of as many columns, so that they line up on the page. Many columns
/// find their widths themselves, or words would be broken.
QString columnWidth(qsizetype column, qsizetype columns) {
    constexpr qsizetype first = 32;
    if (columns < 2 || columns > 5) return {};
    return QStringLiteral("width='%1%'").arg(column == 0 ? first : (100 - first) / (columns - 1));
}

QString tableRow(const QStringList& cells, const char* tag, bool marked) {
    QString row;
    for (qsizetype column = 0; column < cells.size(); ++column)
        row += tableCell(tag, cells[column], columnWidth(column, cells.size()), marked);
    return QStringLiteral("<tr>") + row + QStringLiteral("</tr>");
}

QString table(const Block& block) {
    auto html = QStringLiteral(
        "<table width='100%' cellspacing='0' cellpadding='4' style='border-collapse:collapse'>");
    html += tableRow(block.table.columns, "th", false);
    for (qsizetype row = 0; row < block.table.rows.size(); ++row)
        html += tableRow(block.table.rows[row], "td", block.markedRows.contains(row));
    return html + QStringLiteral("</table>");
}

QString blockHtml(const Block& block) {
    if (block.kind == Block::Kind::table) return table(block);
    if (block.kind == Block::Kind::paragraph)
        return QStringLiteral("<p>%1</p>")
            .arg(escaped(block.lines.first()).replace(QLatin1Char('\n'), QLatin1String("<br>")));
    QString items;
    for (const auto& line : block.lines) items += QStringLiteral("<li>%1</li>").arg(escaped(line));
    return QStringLiteral("<ul>%1</ul>").arg(items);
}

QString sectionHtml(const Section& section) {
    auto html = QStringLiteral("<h2>%1</h2>").arg(escaped(section.title));
    for (const auto& block : narrative(section)) html += blockHtml(block);
    return html;
}

QString signature(const Document& document) {
    return QStringLiteral(
               "<p>&nbsp;</p><table width='100%'><tr><td width='55%'></td><td align='center'>Il "
               "medico<br>"
               "<b>%1</b><br><span class='small'>%2</span></td></tr></table>")
        .arg(escaped(document.author.displayName()), escaped(document.department));
}

}  // namespace

QString pageHtml(const Document& document, const Citizen& patient) {
    auto html = QStringLiteral("<html><head><style>%1</style></head><body>").arg(styleSheet());
    html += header(document.facility);
    html += QStringLiteral("<h1>%1</h1>").arg(escaped(QString::fromUtf8(document.kind->title)));
    html += facts(document, patient);
    for (const auto& section : document.sections) html += sectionHtml(section);
    return html + signature(document) + QStringLiteral("</body></html>");
}

}  // namespace mockportal
