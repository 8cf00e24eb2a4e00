// SPDX-License-Identifier: EUPL-1.2
// Searches that need no session, and what bundles get beside their matches.
#pragma once

#include <QDateTime>
#include <expected>

#include "app/mockportal/fhir/searchset.h"

namespace mockportal::fhir {

/// As pagingOf, for what is nobody's: `patient`, which a client in a session may send with every
/// search, is left out, and so is `_sort`, which each type has of its own.
std::expected<Paging, Response> openPagingOf(const PortalState& state, const Request& request);

/// A search by name: found ones in the order of `name`, each with the resource of that name.
Response searchByName(const PortalState& state, const Request& request, const char* type,
                      const Paging& paging, const QHash<QString, QJsonObject>& found);

/// The Bundle with these resources as entries that were included, each once.
Response withIncluded(Response bundle, const QString& fhirUrl, const QList<QJsonObject>& resources);
/// The Bundle with the time at which it was true.
Response trueAt(Response bundle, const QDateTime& time);

}  // namespace mockportal::fhir
