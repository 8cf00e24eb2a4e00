// SPDX-License-Identifier: EUPL-1.2
// When somebody answers the Numero Verde (S42). Times are by the region's clock (Europe/Rome).
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <QVector>
#include <optional>

namespace core {

/// On one day of the week, 1 = Monday to 7 = Sunday, from `opens` up to, but not at, `closes`.
struct OpeningSpan {
    int weekday = 0;
    QTime opens{};
    QTime closes{};
    friend bool operator==(const OpeningSpan&, const OpeningSpan&) = default;
};

struct HelpLine {
    QString number{};
    QVector<OpeningSpan> hours{};
    QVector<QDate> holidays{};  // closed all day
};

/// `until`: when it closes, or when it opens next (within three weeks); null if that is not known.
struct HelpLineState {
    bool open = false;
    QDateTime until{};
};

/// Nothing when the hours are not known. `now`: any zone.
std::optional<HelpLineState> helpLineState(const HelpLine& line, const QDateTime& now);

}  // namespace core
