// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/booking/booking_asker.h"

namespace mockportal::fhir {

/// A searchset Bundle of the asker's appointments. Parameters beside those of every search: date,
/// status, identifier, _include=Appointment:actor.
Response searchAppointments(const PortalState& state, const Request& request,
                            const BookingAsker& asker);

}  // namespace mockportal::fhir
