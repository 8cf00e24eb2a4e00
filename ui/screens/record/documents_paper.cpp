// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/documents_paper.h"

#include <QCoreApplication>

#include "ui/screens/record/document_list.h"
#include "ui/screens/record/document_model.h"
#include "ui/screens/record/filter/filter_words.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("DocumentsPaper", text);
}

QString stateOf(const core::Document& document) {
    QStringList states;
    states << (document.unread ? words(QT_TRANSLATE_NOOP("DocumentsPaper", "Nuovo"))
                               : words(QT_TRANSLATE_NOOP("DocumentsPaper", "Letto")));
    if (document.hidden) states << words(QT_TRANSLATE_NOOP("DocumentsPaper", "Oscurato"));
    if (document.guarded) states << words(QT_TRANSLATE_NOOP("DocumentsPaper", "Maggior tutela"));
    return states.join(QStringLiteral(", "));
}

QString cells(const QStringList& texts, const char* tag) {
    QString row;
    for (const QString& text : texts)
        row += QStringLiteral("<%1 align=\"left\">%2</%1>")
                   .arg(QLatin1String(tag), text.toHtmlEscaped());
    return QStringLiteral("<tr>%1</tr>").arg(row);
}

}  // namespace

std::unique_ptr<QTextDocument> documentsOnPaper(const DocumentList& list,
                                                const core::DocumentFilter& filter, bool discreet) {
    QString rows = cells({words(QT_TRANSLATE_NOOP("DocumentsPaper", "Data")),
                          words(QT_TRANSLATE_NOOP("DocumentsPaper", "Tipo")),
                          words(QT_TRANSLATE_NOOP("DocumentsPaper", "Ente e struttura")),
                          words(QT_TRANSLATE_NOOP("DocumentsPaper", "Stato"))},
                         "th");
    core::DocumentMatcher matches(filter);
    for (const auto& document : list.documents())
        if (matches(document))
            rows += cells({shortDate(document.date.date()), documentTitle(document, discreet),
                           documentPlace(document), stateOf(document)},
                          "td");
    const QString heading = words(QT_TRANSLATE_NOOP("DocumentsPaper", "Documenti sanitari"));
    auto text = std::make_unique<QTextDocument>();
    text->setDefaultStyleSheet(QStringLiteral("th, td { font-size: 12px; padding: 3px; }"));
    text->setHtml(
        QStringLiteral("<h1 style=\"font-size:20px\">%1</h1><p style=\"font-size:13px\">%2"
                       "</p><table width=\"100%\" cellspacing=\"0\">%3</table>")
            .arg(heading, filterNames(filter).join(QStringLiteral(" · ")).toHtmlEscaped(), rows));
    return text;
}

}  // namespace ui
