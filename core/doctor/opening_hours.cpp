// SPDX-License-Identifier: EUPL-1.2
#include "core/doctor/opening_hours.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace core {
namespace {

constexpr const char* shortNames[] = {
    QT_TRANSLATE_NOOP("OpeningHours", "LUN"), QT_TRANSLATE_NOOP("OpeningHours", "MAR"),
    QT_TRANSLATE_NOOP("OpeningHours", "MER"), QT_TRANSLATE_NOOP("OpeningHours", "GIO"),
    QT_TRANSLATE_NOOP("OpeningHours", "VEN"), QT_TRANSLATE_NOOP("OpeningHours", "SAB"),
    QT_TRANSLATE_NOOP("OpeningHours", "DOM")};

constexpr const char* names[] = {
    QT_TRANSLATE_NOOP("OpeningHours", "lunedì"),    QT_TRANSLATE_NOOP("OpeningHours", "martedì"),
    QT_TRANSLATE_NOOP("OpeningHours", "mercoledì"), QT_TRANSLATE_NOOP("OpeningHours", "giovedì"),
    QT_TRANSLATE_NOOP("OpeningHours", "venerdì"),   QT_TRANSLATE_NOOP("OpeningHours", "sabato"),
    QT_TRANSLATE_NOOP("OpeningHours", "domenica")};

QString words(const char* source) {
    return QCoreApplication::translate("OpeningHours", source);
}

const QVector<OpeningHours::Interval>& on(const OpeningHours& hours, int day) {
    return hours.days.at(static_cast<std::size_t>(day - 1));
}

}  // namespace

bool OpeningHours::isEmpty() const {
    return std::ranges::all_of(days, [](const auto& day) { return day.isEmpty(); });
}

QString shortDayName(int day) {
    return words(shortNames[day - 1]);
}

QString dayName(int day) {
    return words(names[day - 1]);
}

QString hoursText(const OpeningHours& hours, int day) {
    QStringList parts;
    for (const auto& interval : on(hours, day))
        parts << interval.opens.toString(QStringLiteral("H.mm")) + QStringLiteral(" - ") +
                     interval.closes.toString(QStringLiteral("H.mm"));
    //: no hours are known for this day (seed S56)
    if (parts.isEmpty()) return QCoreApplication::translate("OpeningHours", "N/D");
    return parts.join(QStringLiteral(" / "));
}

QString spokenHours(const OpeningHours& hours, int day) {
    QStringList parts;
    for (const auto& interval : on(hours, day))
        parts << QCoreApplication::translate("OpeningHours", "dalle %1 alle %2")
                     .arg(interval.opens.toString(QStringLiteral("H:mm")),
                          interval.closes.toString(QStringLiteral("H:mm")));
    if (parts.isEmpty()) return QCoreApplication::translate("OpeningHours", "nessun orario");
    return parts.join(QCoreApplication::translate("OpeningHours", " e "));
}

QString weekText(const OpeningHours& hours) {
    QStringList parts;
    for (int day = 1; day <= 7; ++day)
        parts << shortDayName(day) + QStringLiteral(": ") + hoursText(hours, day);
    return parts.join(QLatin1Char(' '));
}

}  // namespace core
