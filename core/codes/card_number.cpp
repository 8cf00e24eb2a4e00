// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/card_number.h"

#include <algorithm>

namespace core {
namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

/// ISO/IEC 7812-1, annex B: from the right, every other digit counts double, by the sum of its
/// digits.
QChar luhnDigit(QStringView digits) {
    int sum = 0;
    bool twice = true;
    for (qsizetype i = digits.size() - 1; i >= 0; --i, twice = !twice) {
        const int value = (digits[i].unicode() - u'0') * (twice ? 2 : 1);
        sum += value / 10 + value % 10;
    }
    return QChar(u'0' + (10 - sum % 10) % 10);
}

}  // namespace

std::optional<QString> cardNumberFromIdCarta(QStringView idCarta) {
    const bool regional = idCarta.size() == 16 && idCarta.front() == u'6';
    if (!regional || !std::ranges::all_of(idCarta, isDigit)) return std::nullopt;
    const QString digits = QStringLiteral("8038000") + idCarta.sliced(1, 12).toString();
    return digits + luhnDigit(digits);
}

bool endsInLuhnDigit(QStringView digits) {
    if (digits.size() < 2 || !std::ranges::all_of(digits, isDigit)) return false;
    return digits.back() == luhnDigit(digits.chopped(1));
}

}  // namespace core
