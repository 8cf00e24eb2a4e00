// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <expected>
#include <functional>
#include <vector>

#include "app/mockportal/http/message.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::fhir {

inline constexpr int usualPage = 20;  // R13
inline constexpr int largestPage = 200;

/// A search as it is asked for, or going on where a page ended.
struct Paging {
    QUrlQuery search{};  // the parameters, also of a search that a next link goes on with
    std::optional<Position> behind{};
    int count = usualPage;     // _count
    bool oldestFirst = false;  // _sort=date; else -date
    QString operation{};       // "/$vista": links lead to that operation of the type
};

/// Fails with the refusal: 410 for a link that is not ours, 403 for another patient, 400 for what
/// cannot be understood.
std::expected<Paging, Response> pagingOf(const PortalState& state, const Request& request,
                                         const Citizen& citizen);

/// Newest first, or oldest first: equal dates are told apart by id. Where a page goes on.
bool isBefore(const Position& a, const Position& b, bool oldestFirst);

/// A page of resources, in order.
struct Page {
    std::vector<QJsonObject> resources{};
    int total = 0;                  // over all pages
    std::optional<Position> end{};  // of the last resource, if there are more behind it
};

/// The Bundle with `total` and, when there is more, a next link. `type`: the resources' type.
Response searchset(const PortalState& state, const Request& request, const char* type,
                   const Paging& paging, const Page& page);

/// The same for everything that a search found, in any order; `resource` makes those of the page
/// asked for.
Response searchset(const PortalState& state, const Request& request, const char* type,
                   const Paging& paging, std::vector<Position> found,
                   const std::function<QJsonObject(const QString& id)>& resource);

}  // namespace mockportal::fhir
