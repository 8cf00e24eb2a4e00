// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

#include "app/mockportal/documents/kind.h"

namespace mockportal {

/// Where in a row of made-up documents one stands.
struct Turn {
    int index = 0;
    int count = 1;
    quint32 seed = 1;
};

/// When it was written: all of them over the ten years before `end`, a later one the older; at the
/// hours of its kind, on a working day unless somebody is always there.
QDateTime dateOf(const Turn& turn, const Kind& kind, const QDate& end);

/// The hour of Italy, with the offset it has on that day (summer time as since 1996).
QDateTime italianTime(const QDate& day, const QTime& time);

}  // namespace mockportal
