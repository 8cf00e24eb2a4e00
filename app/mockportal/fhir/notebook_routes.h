// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonArray>
#include <optional>

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::fhir {

/// The taccuino (R14): Observation, and the writing side of DocumentReference of category TAC.
void addNotebookRoutes(Router& router, PortalState& state);
QJsonArray notebookCapabilities();

/// The reading side of DocumentReference and Binary belongs to the documents of the record; these
/// answer where it is about the taccuino, and nothing where it is not. A search is about it when it
/// asks for the category TAC: what the citizen wrote is no document of the record and never among
/// them.
std::optional<Response> searchNotebookDocuments(PortalState& state, const Request& request,
                                                const Citizen& citizen);
std::optional<Response> readNotebookDocument(PortalState& state, const QString& id,
                                             const Citizen& citizen);
std::optional<Response> readNotebookFile(PortalState& state, const Request& request,
                                         const QString& id, const Citizen& citizen);

}  // namespace mockportal::fhir
