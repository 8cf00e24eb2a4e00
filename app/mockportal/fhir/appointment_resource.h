// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>

#include "app/mockportal/booking/booking_asker.h"

namespace mockportal::fhir {

/// At level 0, name and question come with the confirmation only (R63).
QJsonObject appointment(const PortalState& state, const Appointment& appointment,
                        const BookingAsker& asker);

/// Code of the booking, or of the prescription: NRE or IUP, with or without its system.
bool hasIdentifier(const Appointment& appointment, const QString& token);

}  // namespace mockportal::fhir
