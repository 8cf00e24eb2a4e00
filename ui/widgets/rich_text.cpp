// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/rich_text.h"

#include <QRegularExpression>

namespace ui {
namespace {

QString unescaped(QStringView text) {
    return text.toString()
        .replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

struct Reader {
    RichText out;
    bool bold = false;
    QString link;

    void text(QStringView piece) {
        const QString plain = unescaped(piece);
        if (plain.isEmpty()) return;
        if (bold || !link.isEmpty())
            out.runs.push_back({out.plain.size(), plain.size(), bold, link});
        out.plain += plain;
    }
    void tag(const QRegularExpressionMatch& match) {
        const QString name = match.captured(0);
        if (name == QLatin1String("<b>")) bold = true;
        if (name == QLatin1String("</b>")) bold = false;
        if (name == QLatin1String("</a>")) link.clear();
        if (match.hasCaptured(1)) link = unescaped(match.capturedView(1));
    }
};

}  // namespace

QVector<RichText::Run> RichText::links() const {
    QVector<Run> found;
    for (const Run& run : runs)
        if (!run.link.isEmpty()) found.push_back(run);
    return found;
}

RichText RichText::parse(const QString& marked) {
    static const QRegularExpression tags(QStringLiteral("</?b>|</a>|<a href=\"([^\"]*)\">"));
    Reader reader;
    qsizetype from = 0;
    for (auto it = tags.globalMatch(marked); it.hasNext();) {
        const auto match = it.next();
        reader.text(QStringView(marked).mid(from, match.capturedStart() - from));
        reader.tag(match);
        from = match.capturedEnd();
    }
    reader.text(QStringView(marked).mid(from));
    return reader.out;
}

}  // namespace ui
