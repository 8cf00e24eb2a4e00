// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/model/hl7_time.h"

#include <QCoreApplication>
#include <array>

namespace core::clinical {
namespace {

constexpr qsizetype longest = 40;  // characters; anything longer is no time

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

int number(QStringView digits) {
    int value = 0;
    for (const QChar c : digits) value = value * 10 + (c.unicode() - u'0');
    return value;
}

/// The digits of date and time without separators, and what follows them.
struct Digits {
    std::array<QChar, 14> all{};
    qsizetype count = 0;
    QStringView rest{};

    QStringView view() const { return {all.data(), count}; }
};

bool separates(QChar c, qsizetype digitsBefore) {
    if (c == u'-') return digitsBefore == 4 || digitsBefore == 6;  // of a date; later it is a zone
    if (c == u':') return digitsBefore == 10 || digitsBefore == 12;
    return (c == u'T' || c == u' ') && digitsBefore == 8;
}

Digits takeDigits(QStringView text) {
    Digits digits;
    qsizetype i = 0;
    bool iso = false;
    for (; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isDigit(c)) {
            if (digits.count == 14) break;
            digits.all[static_cast<std::size_t>(digits.count++)] = c;
            continue;
        }
        // "2022-0100" is a year with a zone: a date's own dashes come with two digits between them.
        const bool dash = c == u'-' && digits.count == 4 && (text.size() < 8 || text[7] != u'-') &&
                          text.size() != 7;
        const bool laterDash = c == u'-' && digits.count == 6 && !iso;
        if (dash || laterDash || !separates(c, digits.count)) break;
        iso = true;
    }
    digits.rest = text.mid(i);
    return digits;
}

/// "+0100", "+01:00", "+01", "+010" (a digit lost at the end), "+100" (one lost at the front).
std::optional<int> readOffset(QStringView zone) {
    if (zone.isEmpty() || (zone[0] != u'+' && zone[0] != u'-')) return {};
    std::array<QChar, 4> digits{};
    std::size_t count = 0;
    for (const QChar c : zone.mid(1)) {
        if (c == u':') continue;
        if (!isDigit(c) || count == digits.size()) break;
        digits[count++] = c;
    }
    const QStringView all(digits.data(), static_cast<qsizetype>(count));
    int minutes = 0;
    if (count == 4)
        minutes = number(all.left(2)) * 60 + number(all.mid(2));
    else if (count == 3 && all[0] == u'0')
        minutes = number(all.left(2)) * 60 + number(all.mid(2)) * 10;
    else if (count == 3)
        minutes = number(all.left(1)) * 60 + number(all.mid(1));
    else if (count == 2)
        minutes = number(all) * 60;
    else
        return {};
    if (minutes > 14 * 60) return {};
    return zone[0] == u'-' ? -minutes : minutes;
}

void readDate(QStringView digits, Hl7Time& time) {
    const auto count = digits.size();
    const int month = count >= 6 ? number(digits.mid(4, 2)) : 1;
    const int day = count >= 8 ? number(digits.mid(6, 2)) : 1;
    const QDate date(number(digits.left(4)), month, day);
    if (!date.isValid()) return;
    time.date = date;
    time.precision = count >= 8   ? Hl7Time::Precision::day
                     : count >= 6 ? Hl7Time::Precision::month
                                  : Hl7Time::Precision::year;
}

void readClock(QStringView digits, Hl7Time& time) {
    const auto count = digits.size();
    if (time.precision != Hl7Time::Precision::day || count < 10) return;
    const int minute = count >= 12 ? number(digits.mid(10, 2)) : 0;
    const int second = count >= 14 ? number(digits.mid(12, 2)) : 0;
    const QTime clock(number(digits.mid(8, 2)), minute, second);
    if (!clock.isValid()) return;
    time.time = clock;
    time.precision = count >= 14 ? Hl7Time::Precision::second : Hl7Time::Precision::minute;
}

bool isMidnight(const Hl7Time& time) {
    return time.time.hour() == 0 && time.time.minute() == 0 && time.time.second() == 0;
}

}  // namespace

Hl7Time readHl7Time(const QString& text) {
    Hl7Time time;
    time.text = text;
    const auto trimmed = QStringView(text).trimmed();
    if (trimmed.size() > longest) return time;
    const auto digits = takeDigits(trimmed);
    if (digits.count < 4) return time;
    readDate(digits.view(), time);
    readClock(digits.view(), time);
    auto zone = digits.rest;
    if (zone.startsWith(u'.') || zone.startsWith(u','))
        while (!zone.isEmpty() && zone[0] != u'+' && zone[0] != u'-') zone = zone.mid(1);
    if (time.isKnown()) time.offsetMinutes = readOffset(zone);
    return time;
}

QString shown(const Hl7Time& time) {
    switch (time.precision) {
        case Hl7Time::Precision::none:
            return time.text.trimmed();
        case Hl7Time::Precision::year:
            return QString::number(time.date.year());
        case Hl7Time::Precision::month:
            return time.date.toString(QStringLiteral("MM/yyyy"));
        default:
            break;
    }
    std::array<char16_t, 16> text{};
    const auto put = [&](std::size_t at, int value, std::size_t width) {
        for (std::size_t i = width; i-- > 0; value /= 10)
            text[at + i] = static_cast<char16_t>(u'0' + value % 10);
    };
    put(0, time.date.day(), 2);
    put(3, time.date.month(), 2);
    put(6, time.date.year(), 4);
    text[2] = text[5] = u'/';
    const bool clock = time.precision >= Hl7Time::Precision::minute && !isMidnight(time);
    if (!clock) return QString::fromUtf16(text.data(), 10);
    put(11, time.time.hour(), 2);
    put(14, time.time.minute(), 2);
    text[10] = u' ';
    text[13] = u':';
    return QString::fromUtf16(text.data(), 16);
}

const Hl7Time& TimeSpan::first() const {
    if (!at.text.isEmpty()) return at;
    return low.text.isEmpty() ? high : low;
}

QString shown(const TimeSpan& span) {
    if (!span.at.text.isEmpty()) return shown(span.at);
    const auto from = shown(span.low);
    const auto to = shown(span.high);
    if (from.isEmpty() && to.isEmpty()) return {};
    if (to.isEmpty()) return QCoreApplication::translate("Clinical", "dal %1").arg(from);
    if (from.isEmpty()) return QCoreApplication::translate("Clinical", "fino al %1").arg(to);
    if (from == to) return from;
    return QCoreApplication::translate("Clinical", "dal %1 al %2").arg(from, to);
}

}  // namespace core::clinical
