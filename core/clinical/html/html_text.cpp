// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/html/html_text.h"

#include <QCoreApplication>

namespace core::clinical {
namespace {

/// What a character has to become; null where it stays.
const char* escaped(QChar c) {
    switch (c.unicode()) {
        case u'<':
            return "&lt;";
        case u'>':
            return "&gt;";
        case u'&':
            return "&amp;";
        case u'"':
            return "&quot;";
        case u'\t':
        case u'\n':
        case u'\r':
            return nullptr;
        default:
            return c.unicode() < 0x20 || c.unicode() == 0x7F ? "" : nullptr;
    }
}

}  // namespace

void HtmlText::text(QStringView text) {
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto code = text[i].unicode();
        if (code > u'>' && code != 0x7F) continue;
        const char* replacement = escaped(text[i]);
        if (replacement == nullptr) continue;
        out_ += text.sliced(start, i - start);
        out_ += QLatin1String(replacement);
        start = i + 1;
    }
    out_ += text.sliced(start);
}

void HtmlText::element(QLatin1String tag, const QString& content) {
    if (content.isEmpty()) return;
    out_ += QLatin1Char('<');
    out_ += tag;
    out_ += QLatin1Char('>');
    text(content);
    out_ += QLatin1String("</");
    out_ += tag;
    out_ += QLatin1Char('>');
}

const QString& Words::operator()(const char* source) {
    auto found = known_.find(source);
    if (found == known_.end())
        found = known_.insert(source, QCoreApplication::translate("Clinical", source));
    return *found;
}

}  // namespace core::clinical
