// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/telephone.h"

#include "core/codes/typed_text.h"

namespace core {
namespace {

constexpr qsizetype fewestDigits = 6;
constexpr qsizetype mostDigits = 15;
constexpr QStringView italy = u"+39";

/// Without what people write between digits; 00 in front as +.
QString dialled(QStringView typed) {
    QString number = typedCode(typed);
    number.removeIf([](QChar c) {
        return c.category() == QChar::Punctuation_Dash || c == u'.' || c == u'(' || c == u')';
    });
    if (number.startsWith(QStringLiteral("00"))) number.replace(0, 2, u'+');
    return number;
}

}  // namespace

std::expected<Telephone, TelephoneFault> Telephone::parse(QStringView typed) {
    using enum TelephoneFault;
    QString number = dialled(typed);
    if (number.startsWith(italy)) number.remove(0, italy.size());
    if (number.isEmpty()) return std::unexpected(empty);
    const bool abroad = number.startsWith(u'+');
    const QStringView digits = QStringView(number).sliced(abroad ? 1 : 0);
    if (!areDigits(digits)) return std::unexpected(characters);
    if (digits.size() < fewestDigits || digits.size() > mostDigits) return std::unexpected(length);
    const bool startsWell = abroad ? digits[0] != u'0' : digits[0] == u'0' || digits[0] == u'3';
    if (!startsWell) return std::unexpected(start);
    return Telephone(abroad ? number : italy.toString() + number);
}

bool Telephone::maybeMobile() const {
    return !international_.startsWith(italy) || international_[italy.size()] == u'3';
}

}  // namespace core
