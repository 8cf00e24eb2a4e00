// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/appointment_search.h"

#include "app/mockportal/fhir/appointment_resource.h"
#include "app/mockportal/fhir/booking_resources.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/open_search.h"
#include "app/mockportal/fhir/search_values.h"

namespace mockportal::fhir {
namespace {

struct Wish {
    QList<DateLimit> days{};
    QStringList statuses{};
    QString identifier{};

    bool admits(const Appointment& appointment) const {
        return admitsAll(days, appointment.start.date()) &&
               (statuses.isEmpty() || statuses.contains(appointmentStatus(appointment.state))) &&
               hasIdentifier(appointment, identifier);
    }
};

std::expected<Wish, QString> wishOf(const QUrlQuery& query) {
    const auto days = dateLimits(query);
    if (!days) return std::unexpected(QStringLiteral("date is no day"));
    Wish wish{*days, queryValue(query, "status").split(QLatin1Char(','), Qt::SkipEmptyParts),
              queryValue(query, "identifier")};
    for (const auto& status : wish.statuses)
        if (!appointmentStateByStatus(status))
            return std::unexpected(QStringLiteral("status is none that an appointment has"));
    return wish;
}

QList<QJsonObject> places(const PortalState& state, const QStringList& facilities) {
    const auto& content = state.agenda.content();
    QList<QJsonObject> resources;
    for (const auto& key : facilities)
        if (const auto* facility = content.facility(key)) {
            resources << location(*facility, content);
            if (const auto* body = content.body(facility->body)) resources << organization(*body);
        }
    return resources;
}

}  // namespace

Response searchAppointments(const PortalState& state, const Request& request,
                            const BookingAsker& asker) {
    const auto paging = pagingOf(state, request, *asker.patient);
    if (!paging) return paging.error();
    const auto wish = wishOf(paging->search);
    if (!wish) return operationOutcome(400, "invalid", wish.error());
    std::vector<Position> found;
    for (const auto& each : state.appointments.of(asker.patient->patientId)) {
        const bool isOpen = !asker.isOpen() || each->nre == asker.onlyNre;
        if (isOpen && wish->admits(*each)) found.push_back({each->start, each->id});
    }
    QStringList facilities;
    auto bundle =
        searchset(state, request, "Appointment", *paging, std::move(found), [&](const QString& id) {
            const auto each = state.appointments.find(id);
            facilities << each->facility;
            return appointment(state, *each, asker);
        });
    const bool include =
        queryValue(paging->search, "_include") == QLatin1String("Appointment:actor");
    bundle = trueAt(std::move(bundle), state.clock.now());
    return include ? withIncluded(bundle, state.fhirUrl(), places(state, facilities)) : bundle;
}

}  // namespace mockportal::fhir
