// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

#include "app/mockportal/auth/bearer.h"
#include "app/mockportal/record/accesses.h"

namespace mockportal {

/// Who asks about appointments: somebody with a session, for themselves or for somebody
/// represented, or somebody with a ticket of level 0 (S39).
struct BookingAsker {
    const Citizen* self = nullptr;
    const Citizen* patient = nullptr;
    QString onlyNre{};  // level 0: this prescription and nothing else
    bool isOpen() const { return !onlyNre.isEmpty(); }
};

using BookingAction = std::function<Response(const Request& request, const QStringList& captures,
                                             const BookingAsker& asker)>;

/// Lets a request through that has a ticket of level 0, or else a session as `needed` says.
Router::Action withBooking(PortalState& state, policy::Access needed, BookingAction action);

/// Into the register of accesses of whom the appointment is about. `patientId`: not always the
/// asker's, since a refused attempt on somebody else's is theirs to know.
void noteBooking(PortalState& state, const BookingAsker& asker, const QString& patientId,
                 AccessKind kind, const QString& appointmentId, bool refused = false);

}  // namespace mockportal
