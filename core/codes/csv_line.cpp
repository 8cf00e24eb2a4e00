// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/csv_line.h"

#include <algorithm>

namespace core {
namespace {

QString quoted(QString text) {
    static const QString special = QStringLiteral(";\"\n\r\t");
    const auto isSpecial = [](QChar c) { return special.contains(c); };
    if (std::none_of(text.begin(), text.end(), isSpecial)) return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) +
           QLatin1Char('"');
}

}  // namespace

QString csvText(const QString& text) {
    static const QString formula = QStringLiteral("=+-@");
    return quoted(!text.isEmpty() && formula.contains(text[0]) ? QLatin1Char('\'') + text : text);
}

QString csvLine(const QStringList& cells) {
    return cells.join(QLatin1Char(';')) + QStringLiteral("\r\n");
}

}  // namespace core
