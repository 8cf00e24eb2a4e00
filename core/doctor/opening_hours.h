// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QTime>
#include <QVector>
#include <array>

namespace core {

/// When a surgery is open, by day of the week (regional-services 6.2).
struct OpeningHours {
    struct Interval {
        QTime opens{};
        QTime closes{};
        friend bool operator==(const Interval&, const Interval&) = default;
    };
    std::array<QVector<Interval>, 7> days{};  // Monday first; in the order of the day

    bool isEmpty() const;
    friend bool operator==(const OpeningHours&, const OpeningHours&) = default;
};

// In the language of the installed translators. `day`: 1 = Monday … 7 = Sunday.

/// S56: "LUN", "MAR" …
QString shortDayName(int day);
/// "lunedì" …
QString dayName(int day);
/// S56, 6.2: "10.00 - 13.00", several joined by " / ", none "N/D".
QString hoursText(const OpeningHours& hours, int day);
/// To be heard: "dalle 10:00 alle 13:00 e dalle 15:00 alle 18:00", none "nessun orario".
QString spokenHours(const OpeningHours& hours, int day);
/// S56, the whole week: "LUN: 10.00 - 13.00 MAR: …".
QString weekText(const OpeningHours& hours);

}  // namespace core
