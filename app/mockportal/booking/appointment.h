// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace mockportal {

/// 7.3. `proposed` is held and not confirmed.
enum class AppointmentState { proposed, booked, cancelled, fulfilled, noShow };

/// As FHIR writes it: "noshow".
QString appointmentStatus(AppointmentState state);
std::optional<AppointmentState> appointmentStateByStatus(const QString& status);

/// A time somebody has, had, or holds.
struct Appointment {
    QString id{};
    int version = 1;
    QDateTime updated{};
    QString patientId{};
    AppointmentState state = AppointmentState::proposed;
    QString facility{};  // key
    QString service{};   // id
    QString slot{};      // id
    QDateTime start{};
    QDateTime end{};
    QString nre{};
    QString iup{};
    QStringList requests{};  // ids of the ServiceRequests
    QString priority{};      // U, B, D, P or empty
    QString question{};
    QString phone{};  // +39 and digits
    QDateTime created{};
    QDateTime heldUntil{};  // of a proposed one
    QString code{};         // from the confirmation on; stays over a move (R65)
    int sequence = 0;       // how often it was moved
    QString replaces{};     // id of the one before the move
    QString replacedBy{};
    QString cancelReason{};
    int ticketCents = 0;            // what the citizen pays
    int fullTicketCents = 0;        // and without an exemption: due when cancelled late (R64)
    std::optional<int> dueCents{};  // of one cancelled late
    bool replacesAtCost = false;    // of a move: it was late when the time was held
    QDateTime remindAt{};           // null: never, or it was done

    bool isLive() const {
        return state == AppointmentState::proposed || state == AppointmentState::booked;
    }
};

using AppointmentPtr = std::shared_ptr<Appointment>;

}  // namespace mockportal
