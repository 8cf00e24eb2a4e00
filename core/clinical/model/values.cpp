// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/model/values.h"

#include <array>
#include <charconv>
#include <cmath>

namespace core::clinical {

QString Code::words() const {
    if (!name.isEmpty()) return name;
    if (!original.isEmpty()) return original;
    for (const auto& translation : translations)
        if (!translation.name.isEmpty()) return translation.name;
    return code;
}

QString Code::in(QLatin1String codeSystem) const {
    if (system == codeSystem) return code;
    for (const auto& translation : translations)
        if (translation.system == codeSystem) return translation.code;
    return {};
}

QString Value::words() const {
    if (unit.isEmpty() || unit == QLatin1String("1") || text.isEmpty()) return text;
    return text + QLatin1Char(' ') + unit;
}

std::optional<double> readNumber(QStringView text) {
    text = text.trimmed();
    std::array<char, 32> plain{};
    if (text.isEmpty() || text.size() > static_cast<qsizetype>(plain.size())) return {};
    if (text[0] == u'+') text = text.mid(1);
    std::size_t size = 0;
    for (const QChar c : text) {
        const bool allowed = (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u',' ||
                             c == u'e' || c == u'E' || c == u'+';
        if (!allowed) return {};
        plain[size++] = c == u',' ? '.' : static_cast<char>(c.unicode());
    }
    double value = 0;
    const auto* end = plain.data() + size;
    const auto [rest, error] = std::from_chars(plain.data(), end, value);
    if (error != std::errc() || rest != end || !std::isfinite(value)) return {};
    return value;
}

}  // namespace core::clinical
