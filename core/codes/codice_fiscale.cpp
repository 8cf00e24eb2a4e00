// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/codice_fiscale.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr qsizetype codeLength = 16;
constexpr qsizetype provisionalLength = 11;
constexpr QStringView omocodiaLetters = u"LMNPQRSTUV";  // in place of 0 to 9
constexpr QStringView monthLetters = u"ABCDEHLMPRST";
constexpr int femaleDayOffset = 40;

// What a character counts at odd places: 0 to 9 like A to J.
constexpr std::array oddValues{1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                               20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};

QString normalised(QStringView typed) {
    QString text = typed.toString().toUpper();
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

bool isProvisional(const QString& text) {
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return text.size() == provisionalLength && std::ranges::all_of(text, isDigit);
}

bool fitsPattern(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral("^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-"
                       "9LMNPQRSTUV]{3}[A-Z]\\z"));
    return pattern.match(text).hasMatch();
}

/// 0 to 25: digits count like the letters A to J.
int rank(QChar c) {
    return c.isDigit() ? c.digitValue() : c.unicode() - u'A';
}

int digitAt(QStringView text, qsizetype place) {
    const QChar c = text[place];
    return c.isDigit() ? c.digitValue() : static_cast<int>(omocodiaLetters.indexOf(c));
}

int numberAt(QStringView text, qsizetype place) {
    return digitAt(text, place) * 10 + digitAt(text, place + 1);
}

QString placeAt(QStringView text, qsizetype place) {
    QString code(text[place]);
    for (int i = 1; i <= 3; ++i) code += QString::number(digitAt(text, place + i));
    return code;
}

/// Invalid when the chosen century has no such day.
QDate chooseBirthDate(int yearInCentury, int month, int day, const QDate& today,
                      const QDate& known) {
    if (known.isValid() && known.year() % 100 == yearInCentury && known.month() == month &&
        known.day() == day)
        return known;
    const int thisCentury = today.year() / 100 * 100 + yearInCentury;
    const QDate date(thisCentury, month, day);
    const bool future = date.isValid() ? date > today : thisCentury > today.year();
    return future ? QDate(thisCentury - 100, month, day) : date;
}

}  // namespace

QChar codiceFiscaleControlLetter(QStringView first15) {
    int sum = 0;
    for (qsizetype i = 0; i < first15.size(); ++i) {
        const int value = rank(first15[i]);
        const bool oddPlace = i % 2 == 0;  // places are counted from 1
        sum += oddPlace ? oddValues.at(static_cast<std::size_t>(value)) : value;
    }
    return QChar(u'A' + sum % 26);
}

std::expected<CodiceFiscale, CodiceFiscaleFault> CodiceFiscale::parse(QStringView typed,
                                                                      const QDate& today,
                                                                      const QDate& knownBirth) {
    using enum CodiceFiscaleFault;
    CodiceFiscale code;
    code.text_ = normalised(typed);
    const QStringView text = code.text_;
    if (isProvisional(code.text_)) return std::unexpected(provisional);
    if (text.size() != codeLength) return std::unexpected(length);
    if (!fitsPattern(code.text_)) return std::unexpected(pattern);
    if (text.back() != codiceFiscaleControlLetter(text.chopped(1)))
        return std::unexpected(controlLetter);

    const int writtenDay = numberAt(text, 9);
    const bool female = writtenDay > femaleDayOffset;
    const int day = female ? writtenDay - femaleDayOffset : writtenDay;
    const int month = static_cast<int>(monthLetters.indexOf(text[8])) + 1;
    code.birthDate_ = chooseBirthDate(numberAt(text, 6), month, day, today, knownBirth);
    if (!code.birthDate_.isValid()) return std::unexpected(date);
    code.sex_ = female ? Sex::female : Sex::male;
    code.placeCode_ = placeAt(text, 11);
    return code;
}

}  // namespace core
