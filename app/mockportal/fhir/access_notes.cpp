// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/access_notes.h"

#include "app/mockportal/fhir/search_values.h"

namespace mockportal::fhir {
namespace {

/// What was made has its address in the answer only.
QString pathOf(const Request& request, const Response& response) {
    const auto location = QString::fromUtf8(response.header("Location"));
    const auto start = location.indexOf(QLatin1String("/fhir/"));
    return start < 0 ? request.path : location.mid(start);
}

QString nameOf(const Citizen& citizen) {
    return citizen.given + QLatin1Char(' ') + citizen.family;
}

QString titleOf(const PortalState& state, const QString& resource) {
    const auto parts = resource.split(QLatin1Char('/'));
    if (parts.size() != 2 || parts[0] != QLatin1String("DocumentReference")) return {};
    const auto filed = state.records.find(parts[1]);
    return filed == nullptr ? QString() : QString::fromUtf8(filed->base->kind->title);
}

/// Of what is kept by id: whose it is.
QString ownerOf(const PortalState& state, const QString& resource) {
    const auto parts = resource.split(QLatin1Char('/'));
    if (parts.size() != 2) return {};
    const auto& [type, id] = std::pair(parts[0], parts[1]);
    if (type == QLatin1String("Patient")) return id;
    if (type == QLatin1String("AuditEvent")) return state.accesses.ownerOf(id);
    if (type == QLatin1String("Consent")) {
        const auto* delegation = state.delegations.find(id);
        return delegation != nullptr ? delegation->patientId : state.consents.ownerOf(id);
    }
    if (type == QLatin1String("Task")) {
        const auto* task = state.tasks.find(id);
        return task == nullptr ? QString() : task->patientId;
    }
    const auto filed = state.records.find(id);
    return filed == nullptr ? QString() : filed->patientId;
}

QString namedIn(const QJsonObject& body) {
    for (const char* key : {"patient", "subject", "for"})
        if (const auto reference = body[QLatin1String(key)]["reference"].toString();
            !reference.isEmpty())
            return idIn(reference, "Patient");
    return {};
}

/// Everybody a request may be about, by patient id.
QStringList namedBy(const PortalState& state, const Request& request) {
    return {QString::fromUtf8(request.header("X-Acting-For")),
            idIn(queryValue(request.query, "patient"), "Patient"),
            idIn(queryValue(request.query, "for"), "Patient"), namedIn(jsonBody(request)),
            ownerOf(state, accessedResource(request.path))};
}

}  // namespace

Access accessBy(const Citizen& self, const QString& patientId, const QDateTime& when) {
    const bool isSelf = self.patientId == patientId;
    Access access;
    access.patientId = patientId;
    access.when = when;
    access.who = nameOf(self);
    access.role = isSelf ? QStringLiteral("assistito") : QStringLiteral("rappresentante");
    access.purpose = isSelf ? AccessPurpose::ownRequest : AccessPurpose::representation;
    return access;
}

QString accessedResource(const QString& path) {
    const auto parts = path.split(QLatin1Char('/')).mid(2);
    const auto type = parts.value(0) == QLatin1String("Binary")
                          ? QStringLiteral("DocumentReference")
                          : parts.value(0);
    const bool isOne = parts.size() > 1 && !parts[1].startsWith(QLatin1Char('$'));
    return isOne ? type + QLatin1Char('/') + parts[1] : type;
}

AccessKind accessKind(const Request& request) {
    if (request.method == "POST") return AccessKind::create;
    if (request.method == "PUT") return AccessKind::update;
    if (request.method == "DELETE") return AccessKind::remove;
    return accessedResource(request.path).contains(QLatin1Char('/')) ? AccessKind::read
                                                                     : AccessKind::search;
}

void noteAccess(PortalState& state, const Request& request, const Response& response,
                const Acting& acting) {
    auto access = accessBy(*acting.self, acting.patient->patientId, state.clock.now());
    access.kind = accessKind(request);
    access.resource = accessedResource(pathOf(request, response));
    access.title = titleOf(state, access.resource);
    state.accesses.add(access);
}

void noteAttempt(PortalState& state, const Request& request, const Citizen& self,
                 const QString& patientId, const QString& resource) {
    auto access = accessBy(self, patientId, state.clock.now());
    access.kind = accessKind(request);
    access.resource = resource;
    access.role.clear();  // in no role of this person's
    access.refused = true;
    state.accesses.add(access);
}

void noteForeignAttempt(PortalState& state, const Request& request, const Response& response,
                        const Citizen& self, const Citizen* actedFor) {
    if (response.status != 403 && response.status != 404) return;
    for (const auto& named : namedBy(state, request)) {
        const auto* other = state.records.byPatientId(named);
        if (other == nullptr || other == &self || other == actedFor) continue;
        return noteAttempt(state, request, self, other->patientId, accessedResource(request.path));
    }
}

}  // namespace mockportal::fhir
