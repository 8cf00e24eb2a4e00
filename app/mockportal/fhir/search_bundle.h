// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <expected>
#include <functional>
#include <vector>

#include "app/mockportal/fhir/document_search.h"
#include "app/mockportal/http/message.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::fhir {

/// What a search found: where each hit stands, in the order that was asked for, and what makes its
/// resource.
struct Found {
    std::vector<Position> hits{};
    std::function<QJsonObject(std::size_t hit)> resource{};
};

/// Reads the search parameters and looks; fails with what is wrong with them.
using Find = std::function<std::expected<Found, QString>(const QUrlQuery& query)>;

/// `GET {type}?patient=…&_count=…`: a searchset Bundle with `total` and, when there is more, a next
/// link, as for documents. Every search is about the session's own person.
Response answerSearch(const PortalState& state, const Request& request, const Citizen& citizen,
                      const char* type, const Find& find);

QString parameterOf(const QUrlQuery& query, const char* key);
/// All `date` limits of a search.
std::expected<QList<DateLimit>, QString> datesOf(const QUrlQuery& query);

}  // namespace mockportal::fhir
