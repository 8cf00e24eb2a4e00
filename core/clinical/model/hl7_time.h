// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <optional>

namespace core::clinical {

/// A moment as a document wrote it. The day is never shifted by a time zone (cda-structure 1).
struct Hl7Time {
    enum class Precision { none, year, month, day, minute, second };

    QString text{};  // as written, always kept
    QDate date{};    // with precision year or month: the first day of it
    QTime time{};
    std::optional<int> offsetMinutes{};  // of the zone, east is positive
    Precision precision = Precision::none;

    bool isKnown() const { return precision != Precision::none; }
};

/// Tolerant: yyyy up to yyyyMMddHHmmss, fractions of a second, one digit missing at the end, zones
/// of two to four digits, blanks around; also ISO 8601. What is not a date keeps its text only.
Hl7Time readHl7Time(const QString& text);

/// For people: "30/03/2022 11:24", "30/03/2022", "03/2022", "2022"; the text when it is no date.
/// The hour is left out where it is midnight to the second, which is how days are written.
QString shown(const Hl7Time& time);

/// effectiveTime: a point, or an interval with one or two ends.
struct TimeSpan {
    Hl7Time at{};
    Hl7Time low{};
    Hl7Time high{};

    bool isEmpty() const { return at.text.isEmpty() && low.text.isEmpty() && high.text.isEmpty(); }
    /// The point, else the beginning, else the end.
    const Hl7Time& first() const;
};

/// "30/03/2022", "dal 30/03/2022 al 02/04/2022", "dal …", "fino al …"; translated.
QString shown(const TimeSpan& span);

}  // namespace core::clinical
