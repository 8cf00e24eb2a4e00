// SPDX-License-Identifier: EUPL-1.2
// What a client asks for about an appointment, read from what it sends.
#pragma once

#include <QJsonObject>
#include <expected>

#include "app/mockportal/booking/booking_desk.h"

namespace mockportal::fhir {

/// From the Parameters of `$hold`. Fails with what is missing.
std::expected<HoldWish, QString> holdWish(const QJsonObject& parameters);

/// From an Appointment: `status` as it is to be.
struct AppointmentChange {
    AppointmentState to = AppointmentState::booked;  // or cancelled
    CancelWish cancel{};
};
std::expected<AppointmentChange, QString> appointmentChange(const QJsonObject& appointment);

}  // namespace mockportal::fhir
