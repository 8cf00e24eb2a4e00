// SPDX-License-Identifier: EUPL-1.2
// How a request stands in the register of accesses.
#pragma once

#include "app/mockportal/auth/acting.h"

namespace mockportal::fhir {

/// "/fhir/Encounter/7" is "Encounter/7", an operation or a search its type; a file is read as the
/// document it is of, whose id it has.
QString accessedResource(const QString& path);
AccessKind accessKind(const Request& request);

/// What somebody does about a person's things, without kind and resource.
Access accessBy(const Citizen& self, const QString& patientId, const QDateTime& when);

/// Writes down what was done, in the register of the person it is about.
void noteAccess(PortalState& state, const Request& request, const Response& response,
                const Acting& acting);

/// Somebody tried this about something of that citizen's, and got as much as if it were not there.
void noteAttempt(PortalState& state, const Request& request, const Citizen& self,
                 const QString& patientId, const QString& resource);

/// An answer that grants nothing (403, 404) to somebody who asked about another person: the attempt
/// stands in that person's register. Nothing is written where the request names no other.
void noteForeignAttempt(PortalState& state, const Request& request, const Response& response,
                        const Citizen& self, const Citizen* actedFor);

}  // namespace mockportal::fhir
