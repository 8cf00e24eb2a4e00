// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/booking_asker.h"

#include "app/mockportal/fhir/access_notes.h"

namespace mockportal {
namespace {

/// By the ticket, if it is one; nothing when it is something else.
std::optional<std::expected<BookingAsker, Response>> byTicket(PortalState& state,
                                                              const Request& request) {
    const auto ticket = state.openTickets.find(bearerToken(request));
    if (!ticket) return std::nullopt;
    const auto* citizen = state.records.byCodiceFiscale(ticket->codiceFiscale);
    if (ticket->isOver(state.clock.now()) || citizen == nullptr)
        return std::unexpected(refuseToken(TokenState::expired));
    return BookingAsker{citizen, citizen, ticket->nre};
}

}  // namespace

Router::Action withBooking(PortalState& state, policy::Access needed, BookingAction action) {
    auto inSession = withActing(
        state, needed,
        [action](const Request& request, const QStringList& captures, const Acting& acting) {
            return action(request, captures, {acting.self, acting.patient, {}});
        });
    return [&state, inSession = std::move(inSession), action = std::move(action)](
               const Request& request, const QStringList& captures) {
        const auto asker = byTicket(state, request);
        if (!asker) return inSession(request, captures);
        return *asker ? action(request, captures, **asker) : asker->error();
    };
}

void noteBooking(PortalState& state, const BookingAsker& asker, const QString& patientId,
                 AccessKind kind, const QString& appointmentId, bool refused) {
    auto access = fhir::accessBy(*asker.self, patientId, state.clock.now());
    access.kind = kind;
    access.resource = QStringLiteral("Appointment/") + appointmentId;
    access.refused = refused;
    if (asker.isOpen()) access.role = QStringLiteral("senza-accesso");
    if (refused) access.role.clear();  // in no role of this person's
    state.accesses.add(access);
}

}  // namespace mockportal
