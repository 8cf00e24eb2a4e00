// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/booking/booking_gateway.h"
#include "core/login/session.h"
#include "core/portal/portal.h"

namespace core {

/// Booking over FHIR R4 (docs/portal-api.md). `session` may be that of a visit without login: then
/// it has a ticket for its token and no patient. Futures of a gateway that is destroyed are
/// cancelled.
std::unique_ptr<BookingGateway> makeFhirBookingGateway(std::shared_ptr<Portal> portal,
                                                       Session session);

/// Without a login.
std::unique_ptr<OpenBookingGateway> makeOpenBookingGateway(std::shared_ptr<Portal> portal);

}  // namespace core
