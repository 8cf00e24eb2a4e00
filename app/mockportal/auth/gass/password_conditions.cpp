// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/gass/password_conditions.h"

#include <QList>
#include <algorithm>

#include "core/codes/common_passwords.h"

namespace mockportal {
namespace {

constexpr qsizetype shortest = 10;
constexpr qsizetype longest = 64;
constexpr int runLength = 4;
constexpr qsizetype shortestName = 3;  // "Li" is in too many words

using Points = QList<uint>;

bool allPrintable(const Points& points) {
    return std::ranges::all_of(points, [](uint point) { return QChar::isPrint(point); });
}

bool isCommon(const QString& password) {
    const auto utf8 = password.toUtf8();
    return core::isCommonPassword({utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

/// Four equal characters, or four letters or digits that follow each other, up or down.
bool hasRun(const Points& points) {
    int equal = 1;
    int up = 1;
    int down = 1;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const auto last = points[i - 1];
        const auto next = points[i];
        const bool ordered = QChar::isLetterOrNumber(last) && QChar::isLetterOrNumber(next);
        equal = next == last ? equal + 1 : 1;
        up = ordered && next == last + 1 ? up + 1 : 1;
        down = ordered && last == next + 1 ? down + 1 : 1;
        if (std::max({equal, up, down}) >= runLength) return true;
    }
    return false;
}

/// Without case and accents: ROSSI, Rossi and ròssi are one name.
QString folded(const QString& text) {
    auto result = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    result.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return result;
}

/// 25/02/1962, 25 02 1962 and D'Angelo, dangelo: what separates does not count.
QString joined(const QString& text) {
    auto result = folded(text);
    result.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return result;
}

QStringList namesIn(const QString& name) {
    QStringList result{joined(name)};
    for (const auto& part : folded(name).split(QLatin1Char(' '))) result << joined(part);
    result.removeIf([](const QString& part) { return part.size() < shortestName; });
    return result;
}

QStringList datesOf(const QDate& date) {
    QStringList result;
    for (const auto* format : {"ddMMyyyy", "yyyyMMdd", "ddMMyy", "yyMMdd"})
        result << date.toString(QLatin1String(format));
    return result;
}

bool isPersonal(const QString& password, const PersonalFacts& person) {
    auto words = namesIn(person.given) + namesIn(person.family) + person.cardNumbers;
    words << joined(person.codiceFiscale);
    if (person.birthDate.isValid()) words << datesOf(person.birthDate);
    const auto text = joined(password);
    return std::ranges::any_of(
        words, [&](const QString& word) { return !word.isEmpty() && text.contains(word); });
}

}  // namespace

QStringList failedConditions(const QString& password, const PersonalFacts& person) {
    const auto points = password.toUcs4();
    QStringList failed;
    if (points.size() < shortest || points.size() > longest) failed << QStringLiteral("length");
    if (!allPrintable(points)) failed << QStringLiteral("characters");
    if (isCommon(password)) failed << QStringLiteral("common");
    if (isPersonal(password, person)) failed << QStringLiteral("personal");
    if (hasRun(password.toCaseFolded().toUcs4())) failed << QStringLiteral("run");
    return failed;
}

}  // namespace mockportal
