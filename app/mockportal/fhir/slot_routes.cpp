// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/slot_routes.h"

#include "app/mockportal/booking/free_times.h"
#include "app/mockportal/booking/hold_checks.h"
#include "app/mockportal/fhir/booking_resources.h"
#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/open_search.h"
#include "app/mockportal/fhir/priority_class.h"
#include "app/mockportal/fhir/search_values.h"

namespace mockportal::fhir {
namespace {

struct Wish {
    const AgendaSchedule* schedule = nullptr;
    QList<DateLimit> days{};
    QString priority{};
    QDate asked{};  // by the citizen: the clock of the class starts (R33)
};

std::expected<Wish, QString> wishOf(const PortalState& state, const QUrlQuery& query) {
    Wish wish{state.agenda.schedule(idIn(queryValue(query, "schedule"), "Schedule"))};
    if (wish.schedule == nullptr) return std::unexpected(QStringLiteral("no such schedule"));
    const auto days = dateLimits(query, "start");
    if (!days) return std::unexpected(QStringLiteral("start is no day"));
    wish.days = *days;
    const auto priority = priorityClassIn(query);
    if (!priority) return std::unexpected(priority.error());
    wish.priority = *priority;
    const auto asked = queryValue(query, "asked");
    wish.asked = asked.isEmpty() ? state.clock.now().date() : QDate::fromString(asked, Qt::ISODate);
    if (!wish.asked.isValid()) return std::unexpected(QStringLiteral("asked is no day"));
    return wish;
}

Response search(const PortalState& state, const Request& request) {
    auto paging = openPagingOf(state, request);
    if (!paging) return paging.error();
    const auto wish = wishOf(state, paging->search);
    if (!wish) return operationOutcome(400, "invalid", wish.error());
    paging->oldestFirst = true;
    const auto limit =
        classLimit(state.rules, *wish->schedule->service, wish->priority, wish->asked);
    std::vector<Position> found;
    for (const auto& each : freeTimes(state, *wish->schedule, {{}, wish->priority}))
        if (admitsAll(wish->days, each.start.date())) found.push_back({each.start, each.id});
    return searchset(state, request, "Slot", *paging, std::move(found),
                     [&](const QString& id) { return slot(*state.agenda.slot(id), true, limit); });
}

Response read(const PortalState& state, const QString& id) {
    const auto known = state.agenda.slot(id);
    return known ? answer(200, slot(*known, isFree(state, *known, QStringLiteral("U")), {}))
                 : notFound();
}

}  // namespace

void addSlotRoutes(Router& router, PortalState& state) {
    const auto path = QStringLiteral("/fhir/Slot");
    router.add("GET", path,
               [&state](const auto& request, const auto&) { return search(state, request); });
    router.add("GET", path + QStringLiteral("/:id"),
               [&state](const auto&, const auto& captures) { return read(state, captures[0]); });
}

QJsonArray slotCapabilities() {
    return {Capability{
        "Slot",
        {"read", "search-type"},
        {{"schedule", "reference"}, {"start", "date"}, {"class", "token"}, {"asked", "date"}}}
                .json()};
}

}  // namespace mockportal::fhir
