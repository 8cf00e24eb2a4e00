// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/codice_fiscale.h"

#include <QRegularExpression>
#include <array>

#include "core/codes/omocodia.h"
#include "core/codes/person_letters.h"
#include "core/codes/typed_text.h"

namespace core {
namespace {

constexpr qsizetype codeLength = 16;
constexpr qsizetype provisionalLength = 11;
constexpr QStringView monthLetters = u"ABCDEHLMPRST";
constexpr int femaleDayOffset = 40;

// What a character counts at odd places: 0 to 9 like A to J.
constexpr std::array oddValues{1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                               20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};

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

/// Year, day and place have digits only in a code without omocodia.
int numberAt(QStringView plain, qsizetype place) {
    return plain.sliced(place, 2).toInt();
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

/// Year, month and day, the sex in the day.
QString dateLetters(const QDate& date, CodiceFiscale::Sex sex) {
    const int day = date.day() + (sex == CodiceFiscale::Sex::female ? femaleDayOffset : 0);
    return QStringLiteral("%1%2%3")
        .arg(date.year() % 100, 2, 10, QChar(u'0'))
        .arg(monthLetters[date.month() - 1])
        .arg(day, 2, 10, QChar(u'0'));
}

/// The code does not say the century.
bool isSameWritten(const QDate& one, const QDate& other) {
    return other.isValid() && one.year() % 100 == other.year() % 100 &&
           one.month() == other.month() && one.day() == other.day();
}

bool isPlaceCode(QStringView code) {
    return code.size() == 4 && code[0] >= u'A' && code[0] <= u'Z' && areDigits(code.sliced(1));
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
    code.text_ = typedCode(typed);
    const QStringView text = code.text_;
    if (text.size() == provisionalLength && areDigits(text)) return std::unexpected(provisional);
    if (text.size() != codeLength) return std::unexpected(length);
    if (!fitsPattern(code.text_)) return std::unexpected(pattern);
    if (text.back() != codiceFiscaleControlLetter(text.chopped(1)))
        return std::unexpected(controlLetter);

    const QString plain = code.withoutOmocodia();
    const int writtenDay = numberAt(plain, 9);
    const bool female = writtenDay > femaleDayOffset;
    const int day = female ? writtenDay - femaleDayOffset : writtenDay;
    const int month = static_cast<int>(monthLetters.indexOf(plain[8])) + 1;
    code.birthDate_ = chooseBirthDate(numberAt(plain, 6), month, day, today, knownBirth);
    if (!code.birthDate_.isValid()) return std::unexpected(date);
    code.sex_ = female ? Sex::female : Sex::male;
    code.placeCode_ = plain.sliced(11, 4);
    return code;
}

std::expected<CodiceFiscale, PersonPart> CodiceFiscale::of(const PersonData& person) {
    const QString surname = surnameLetters(person.surname);
    const QString name = nameLetters(person.name);
    if (surname.isEmpty()) return std::unexpected(PersonPart::surname);
    if (name.isEmpty()) return std::unexpected(PersonPart::name);
    if (!person.birthDate.isValid()) return std::unexpected(PersonPart::birthDate);
    if (!isPlaceCode(person.placeCode)) return std::unexpected(PersonPart::place);

    CodiceFiscale code;
    code.text_ = surname + name + dateLetters(person.birthDate, person.sex) + person.placeCode;
    code.text_ += codiceFiscaleControlLetter(code.text_);
    code.placeCode_ = person.placeCode;
    code.birthDate_ = person.birthDate;
    code.sex_ = person.sex;
    return code;
}

std::optional<BirthPlace> CodiceFiscale::place() const {
    return findBirthPlace(placeCode_, birthDate_);
}

QString CodiceFiscale::withoutOmocodia() const {
    return core::withoutOmocodia(text_);
}

QStringList CodiceFiscale::omocodiaForms() const {
    return core::omocodiaForms(text_);
}

std::vector<PersonPart> CodiceFiscale::disagreements(const PersonData& person) const {
    std::vector<PersonPart> parts;
    const QStringView letters = text_;
    if (letters.first(3) != surnameLetters(person.surname)) parts.push_back(PersonPart::surname);
    if (letters.sliced(3, 3) != nameLetters(person.name)) parts.push_back(PersonPart::name);
    if (!isSameWritten(birthDate_, person.birthDate)) parts.push_back(PersonPart::birthDate);
    if (sex_ != person.sex) parts.push_back(PersonPart::sex);
    if (placeCode_ != person.placeCode) parts.push_back(PersonPart::place);
    return parts;
}

}  // namespace core
