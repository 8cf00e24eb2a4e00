// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include "core/booking/booking_values.h"

namespace core {

/// An appointment as a calendar file (RFC 5545, R65): one event, its UID from the booking code, so
/// that a moved one takes the place of the one before; a neutral summary and no word about the
/// service, since calendars are seen by others; an alarm 24 hours before. A cancelled one takes it
/// away (METHOD:CANCEL). `written`: now. Empty for an appointment that was never confirmed.
QByteArray calendarFile(const Appointment& appointment, const QDateTime& written);

}  // namespace core
