// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/appointment_routes.h"

#include "app/mockportal/fhir/appointment_resource.h"
#include "app/mockportal/fhir/appointment_search.h"
#include "app/mockportal/fhir/appointment_wishes.h"
#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/fhir_json.h"

namespace mockportal::fhir {
namespace {

Response told(const PortalState& state, int status, const Appointment& each,
              const BookingAsker& asker) {
    auto response = answer(status, appointment(state, each, asker));
    response.setHeader("ETag", weakTag(QString::number(each.version)));
    return response;
}

/// The asker's own; null for one of somebody else, who gets to know that it was tried.
AppointmentPtr own(PortalState& state, const QString& id, const BookingAsker& asker,
                   AccessKind kind) {
    const auto known = state.appointments.find(id);
    if (known == nullptr) return nullptr;
    if (known->patientId == asker.patient->patientId)
        return !asker.isOpen() || known->nre == asker.onlyNre ? known : nullptr;
    noteBooking(state, asker, known->patientId, kind, id, true);
    return nullptr;
}

Response hold(PortalState& state, const Request& request, const BookingAsker& asker) {
    const auto wish = holdWish(jsonBody(request));
    if (!wish) return operationOutcome(400, "invalid", wish.error());
    const auto held = holdSlot(state, asker, *wish);
    if (!held) return refusalResponse(held.error());
    const auto& id = (*held)->id;
    noteBooking(state, asker, asker.patient->patientId, AccessKind::create, id);
    auto response = told(state, 201, **held, asker);
    response.setHeader("Location",
                       (state.fhirUrl() + QStringLiteral("/Appointment/") + id).toUtf8());
    return response;
}

std::expected<void, BookingRefusal> changed(PortalState& state, Appointment& known,
                                            const AppointmentChange& change,
                                            const BookingAsker& asker) {
    if (change.to == AppointmentState::booked) return confirm(state, known);
    if (asker.isOpen()) return std::unexpected(BookingRefusal{"not_changeable", 409});
    return cancel(state, known, change.cancel);
}

Response update(PortalState& state, const Request& request, const QString& id,
                const BookingAsker& asker) {
    const auto change = appointmentChange(jsonBody(request));
    if (!change) return operationOutcome(400, "invalid", change.error());
    const auto known = own(state, id, asker, AccessKind::update);
    if (known == nullptr && change->to == AppointmentState::booked)
        return refusalResponse({"hold_over", 409});
    if (known == nullptr) return notFound();
    if (request.header("If-Match") != weakTag(QString::number(known->version)))
        return otherVersion();
    if (const auto done = changed(state, *known, *change, asker); !done)
        return refusalResponse(done.error());
    noteBooking(state, asker, known->patientId, AccessKind::update, id);
    return told(state, 200, *known, asker);
}

Response letGo(PortalState& state, const QString& id, const BookingAsker& asker) {
    const auto known = own(state, id, asker, AccessKind::remove);
    if (known == nullptr) return notFound();
    if (known->state != AppointmentState::proposed) return refusalResponse({"not_changeable", 409});
    state.appointments.letGo(id);
    noteBooking(state, asker, asker.patient->patientId, AccessKind::remove, id);
    return {204, {}, {}};
}

Response read(PortalState& state, const Request& request, const QString& id,
              const BookingAsker& asker) {
    const auto known = own(state, id, asker, AccessKind::read);
    if (known == nullptr) return notFound();
    const auto etag = weakTag(QString::number(known->version));
    return unchangedOr(request, told(state, 200, *known, asker), etag);
}

/// What changes something: once for each Idempotency-Key.
Router::Action once(PortalState& state, BookingAction action) {
    return withBooking(state, policy::booking,
                       [&state, action = std::move(action)](
                           const auto& request, const auto& captures, const auto& asker) {
                           return state.answeredOnce.answer(request, asker.patient->patientId, [&] {
                               return action(request, captures, asker);
                           });
                       });
}

}  // namespace

void addAppointmentRoutes(Router& router, PortalState& state) {
    const auto path = QStringLiteral("/fhir/Appointment");
    const auto one = path + QStringLiteral("/:id");
    router.add("POST", path + QStringLiteral("/$hold"),
               once(state, [&state](const auto& request, const auto&, const auto& asker) {
                   return hold(state, request, asker);
               }));
    router.add("PUT", one,
               once(state, [&state](const auto& request, const auto& captures, const auto& asker) {
                   return update(state, request, captures[0], asker);
               }));
    router.add("DELETE", one,
               once(state, [&state](const auto&, const auto& captures, const auto& asker) {
                   return letGo(state, captures[0], asker);
               }));
    router.add("GET", path,
               withBooking(state, policy::appointments,
                           [&state](const auto& request, const auto&, const auto& asker) {
                               return searchAppointments(state, request, asker);
                           }));
    router.add("GET", one,
               withBooking(state, policy::appointments,
                           [&state](const auto& request, const auto& captures, const auto& asker) {
                               return read(state, request, captures[0], asker);
                           }));
}

QJsonArray appointmentCapabilities() {
    return {Capability{
        "Appointment",
        {"read", "search-type", "update", "delete"},
        {{"patient", "reference"}, {"date", "date"}, {"status", "token"}, {"identifier", "token"}},
        {{"hold", "http://fse.example/OperationDefinition/hold"}},
        true}
                .json()};
}

}  // namespace mockportal::fhir
