// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/html/html_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::clinical {
namespace {

/// What a character has to become; null where it stays.
const char* escaped(char16_t c) {
    switch (c) {
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
            return c < 0x20 || c == 0x7F ? "" : nullptr;
    }
}

char16_t* copied(QLatin1String text, char16_t* to) {
    for (const char c : text) *to++ = static_cast<unsigned char>(c);
    return to;
}

}  // namespace

void HtmlText::grow(qsizetype more) {
    const auto written = out_.isEmpty() ? 0 : at_ - reinterpret_cast<char16_t*>(out_.data());
    out_.resize(std::max(2 * out_.size(), written + more));
    at_ = reinterpret_cast<char16_t*>(out_.data()) + written;
    end_ = reinterpret_cast<char16_t*>(out_.data()) + out_.size();
}

void HtmlText::markup(QLatin1String html) {
    reserve(html.size());
    at_ = copied(html, at_);
}

void HtmlText::text(QStringView text) {
    reserve(text.size() * longestEscape);
    auto* to = at_;
    for (const QChar each : text) {
        const auto c = each.unicode();
        const char* replacement = c > u'>' && c != 0x7F ? nullptr : escaped(c);
        if (replacement == nullptr)
            *to++ = c;
        else
            to = copied(QLatin1String(replacement), to);
    }
    at_ = to;
}

void HtmlText::number(qint64 value) {
    markup(QLatin1String(QByteArray::number(value)));
}

void HtmlText::element(QLatin1String tag, const QString& content) {
    if (content.isEmpty()) return;
    markup(QLatin1String("<"));
    markup(tag);
    markup(QLatin1String(">"));
    text(content);
    markup(QLatin1String("</"));
    markup(tag);
    markup(QLatin1String(">"));
}

QString HtmlText::take() {
    out_.truncate(at_ - reinterpret_cast<char16_t*>(out_.data()));
    at_ = end_ = nullptr;
    return std::move(out_);
}

const QString& Words::operator()(const char* source) {
    auto found = known_.find(source);
    if (found == known_.end())
        found = known_.insert(source, QCoreApplication::translate("Clinical", source));
    return *found;
}

}  // namespace core::clinical
