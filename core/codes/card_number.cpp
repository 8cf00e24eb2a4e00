// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/card_number.h"

#include "core/codes/typed_text.h"

namespace core {
namespace {

constexpr qsizetype userLength = 10;
constexpr qsizetype wholeLength = 20;
constexpr QStringView lombardia = u"8038000030";

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

std::expected<CardNumber, CardNumberFault> CardNumber::parse(QStringView typed) {
    using enum CardNumberFault;
    const QString digits = typedCode(typed);
    if (digits.isEmpty()) return std::unexpected(empty);
    if (!areDigits(digits)) return std::unexpected(characters);
    if (digits.size() != userLength && digits.size() != wholeLength) return std::unexpected(length);
    if (digits.size() == wholeLength && !digits.startsWith(lombardia))
        return std::unexpected(otherRegion);
    const QString user = digits.last(userLength);
    if (user.count(u'0') == userLength) return std::unexpected(zero);
    return CardNumber(user);
}

QString CardNumber::whole() const {
    return lombardia.toString() + user_;
}

QString CardNumber::grouped() const {
    return user_.first(5) + u' ' + user_.last(5);
}

bool CardNumber::fitsLuhn() const {
    return endsInLuhnDigit(whole());
}

std::optional<QString> cardNumberFromIdCarta(QStringView idCarta) {
    const bool regional = idCarta.size() == 16 && idCarta.front() == u'6';
    if (!regional || !areDigits(idCarta)) return std::nullopt;
    const QString digits = QStringLiteral("8038000") + idCarta.sliced(1, 12).toString();
    return digits + luhnDigit(digits);
}

bool endsInLuhnDigit(QStringView digits) {
    if (digits.size() < 2 || !areDigits(digits)) return false;
    return digits.back() == luhnDigit(digits.chopped(1));
}

}  // namespace core
