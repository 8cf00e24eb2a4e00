// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

namespace mockportal {

/// ISO 8601 with the offset from UTC always written (`+01:00`, `Z`): FHIR `instant` and `dateTime`
/// ask for it.
QString isoTime(const QDateTime& time);

/// The same to the millisecond, for what is compared later (`_lastUpdated=gt…`).
QString isoInstant(const QDateTime& time);

}  // namespace mockportal
