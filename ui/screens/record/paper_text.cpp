// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/paper_text.h"

#include "ui/style/theme.h"

namespace ui {
namespace {

constexpr int textSize = 13;  // px: 10 pt on paper

QString line(const QStringList& cells, const QString& tag) {
    QString html = QStringLiteral("<tr>");
    for (const QString& cell : cells)
        html += QStringLiteral("<%1 align='left'>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return html + QStringLiteral("</tr>");
}

}  // namespace

std::unique_ptr<QTextDocument> paperText(const QString& html) {
    auto text = std::make_unique<QTextDocument>();
    QFont font(fontFamily());
    font.setPixelSize(textSize);
    text->setDefaultFont(font);
    text->setDefaultStyleSheet(
        QStringLiteral("body,h1,h2,th,td,p{color:#000} h1{font-size:22px} h2{font-size:16px} "
                       "th{font-weight:700}"));
    text->setHtml(html);
    return text;
}

QString paperTable(const QStringList& columns, const QVector<QStringList>& rows) {
    QString html = QStringLiteral(
        "<table width='100%' border='1' cellspacing='0' cellpadding='5' "
        "style='border-collapse:collapse;border-style:solid;border-color:#777'><thead>");
    html += line(columns, QStringLiteral("th")) + QStringLiteral("</thead>");
    for (const QStringList& row : rows) html += line(row, QStringLiteral("td"));
    return html + QStringLiteral("</table>");
}

QString paperFacts(const QVector<std::pair<QString, QString>>& facts) {
    QString html;
    for (const auto& [name, value] : facts)
        if (!value.isEmpty())
            html += QStringLiteral("<p>%1: <b>%2</b></p>")
                        .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    return html;
}

}  // namespace ui
