// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/booking_asker.h"

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

QString roleOf(const BookingAsker& asker) {
    if (asker.isOpen()) return QStringLiteral("Senza accesso, con codice fiscale, tessera e IUP");
    return asker.self == asker.patient ? QStringLiteral("Assistito")
                                       : QStringLiteral("Rappresentante");
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
    const bool isSelf = asker.self->patientId == patientId;
    state.accesses.add({{},
                        patientId,
                        state.clock.now(),
                        kind,
                        asker.self->given + QLatin1Char(' ') + asker.self->family,
                        roleOf(asker),
                        {},
                        isSelf ? AccessPurpose::ownRequest : AccessPurpose::representation,
                        QStringLiteral("Appointment/") + appointmentId,
                        refused});
}

}  // namespace mockportal
