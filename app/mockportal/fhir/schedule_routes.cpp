// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/schedule_routes.h"

#include <algorithm>

#include "app/mockportal/base/comuni.h"
#include "app/mockportal/booking/free_times.h"
#include "app/mockportal/booking/ticket.h"
#include "app/mockportal/fhir/booking_resources.h"
#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/open_search.h"
#include "app/mockportal/fhir/priority_class.h"
#include "app/mockportal/fhir/search_values.h"

namespace mockportal::fhir {
namespace {

struct Wish {
    QStringList codes{};
    QStringList branches{};
    QString near{};  // Belfiore, like the next
    QString comune{};
    QString province{};
    QString priority{};
    bool nearestFirst = false;
};

struct Offer {
    const AgendaSchedule* schedule = nullptr;
    ScheduleFacts facts{};
};

std::expected<Wish, QString> wishOf(const QUrlQuery& query) {
    Wish wish{tokenCodes(queryValue(query, "service-type"), catalogueSystem),
              tokenCodes(queryValue(query, "specialty"), branchSystem),
              queryValue(query, "near").toUpper(), queryValue(query, "comune").toUpper(),
              queryValue(query, "province").toUpper()};
    if (wish.codes.isEmpty()) return std::unexpected(QStringLiteral("service-type is missing"));
    const auto priority = priorityClassIn(query);
    if (!priority) return std::unexpected(priority.error());
    wish.priority = *priority;
    const auto sort = queryValue(query, "_sort");
    wish.nearestFirst = sort == QLatin1String("distance");
    if (!sort.isEmpty() && sort != QLatin1String("first") && !wish.nearestFirst)
        return std::unexpected(QStringLiteral("_sort is neither distance nor first"));
    if (wish.nearestFirst && wish.near.isEmpty())
        return std::unexpected(QStringLiteral("_sort=distance needs near"));
    return wish;
}

bool fits(const AgendaSchedule& schedule, const Wish& wish) {
    const auto& facility = *schedule.facility;
    const auto* place = findComune(facility.comune);
    return wish.codes.contains(schedule.service->code) &&
           (wish.branches.isEmpty() || wish.branches.contains(schedule.service->branch)) &&
           (wish.comune.isEmpty() || facility.comune == wish.comune) &&
           (wish.province.isEmpty() || (place != nullptr && place->province == wish.province));
}

ScheduleFacts factsOf(const PortalState& state, const AgendaSchedule& each, const Wish& wish) {
    const auto today = state.clock.now().date();
    const auto first = firstFreeTime(state, each, wish.priority);
    return {first ? first->start : QDateTime(), fullTicket(*each.service, today),
            wish.near.isEmpty() ? std::nullopt : kilometres(wish.near, each.facility->comune),
            classLimit(state.rules, *each.service, wish.priority, today)};
}

bool isEarlier(const Offer& a, const Offer& b) {
    const bool known = a.facts.first.isValid() && b.facts.first.isValid();
    if (!known) return a.facts.first.isValid() && !b.facts.first.isValid();
    return a.facts.first < b.facts.first;
}

bool isNearer(const Offer& a, const Offer& b) {
    if (a.facts.distanceKm != b.facts.distanceKm) return a.facts.distanceKm < b.facts.distanceKm;
    return isEarlier(a, b);
}

std::vector<Offer> offers(const PortalState& state, const Wish& wish) {
    std::vector<Offer> found;
    for (const auto& each : state.agenda.schedules())
        if (fits(each, wish)) found.push_back({&each, factsOf(state, each, wish)});
    std::ranges::stable_sort(found, wish.nearestFirst ? isNearer : isEarlier);
    return found;
}

QList<QJsonObject> actors(const PortalState& state, const std::vector<Offer>& found) {
    const auto& content = state.agenda.content();
    QList<QJsonObject> resources;
    for (const auto& offer : found) {
        const auto& facility = *offer.schedule->facility;
        resources << location(facility, content);
        if (const auto* body = content.body(facility.body)) resources << organization(*body);
    }
    return resources;
}

Response search(const PortalState& state, const Request& request) {
    const auto wish = wishOf(request.query);
    if (!wish) return operationOutcome(400, "invalid", wish.error());
    const auto found = offers(state, *wish);
    Page page{{}, static_cast<int>(found.size())};
    for (const auto& offer : found)
        page.resources.push_back(schedule(*offer.schedule, offer.facts));
    auto bundle = trueAt(searchset(state, request, "Schedule", {}, page), state.clock.now());
    const bool include = queryValue(request.query, "_include") == QLatin1String("Schedule:actor");
    return include ? withIncluded(bundle, state.fhirUrl(), actors(state, found)) : bundle;
}

Response read(const PortalState& state, const QString& id) {
    const auto* known = state.agenda.schedule(id);
    return known == nullptr ? notFound()
                            : answer(200, schedule(*known, factsOf(state, *known, {})));
}

}  // namespace

void addScheduleRoutes(Router& router, PortalState& state) {
    const auto path = QStringLiteral("/fhir/Schedule");
    router.add("GET", path,
               [&state](const auto& request, const auto&) { return search(state, request); });
    router.add("GET", path + QStringLiteral("/:id"),
               [&state](const auto&, const auto& captures) { return read(state, captures[0]); });
}

QJsonArray scheduleCapabilities() {
    return {Capability{"Schedule",
                       {"read", "search-type"},
                       {{"service-type", "token"},
                        {"specialty", "token"},
                        {"near", "token"},
                        {"class", "token"},
                        {"province", "token"},
                        {"comune", "token"}}}
                .json()};
}

}  // namespace mockportal::fhir
