// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/fhir_routes.h"

#include "app/mockportal/auth/bearer.h"
#include "app/mockportal/auth/policy.h"
#include "app/mockportal/fhir/document_bundle.h"
#include "app/mockportal/fhir/encounter.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/immunization.h"
#include "app/mockportal/fhir/meta_operations.h"
#include "app/mockportal/fhir/resources.h"
#include "app/mockportal/fhir/vaccination_certificate.h"

namespace mockportal::fhir {
namespace {

QByteArray weakTag(const QString& version) {
    return "W/\"" + version.toLatin1() + '"';
}

Response unchangedOr(const Request& request, Response response, const QByteArray& etag) {
    response.setHeader("ETag", etag);
    if (request.header("If-None-Match") != etag) return response;
    return {304, {{"ETag", etag}}, {}};
}

Response notFound() {
    return operationOutcome(404, "not-found", QStringLiteral("There is no such resource."));
}

/// Somebody else's document answers as one that does not exist: nothing is told about it.
std::shared_ptr<Filed> own(PortalState& state, const QString& id, const Citizen& citizen) {
    const auto filed = state.records.find(id);
    return filed != nullptr && filed->patientId == citizen.patientId ? filed : nullptr;
}

Response readPatient(const QString& id, const Citizen& citizen) {
    if (id != citizen.patientId)
        return operationOutcome(403, "forbidden",
                                QStringLiteral("Only the session's own patient."));
    return answer(200, patient(citizen));
}

Response readDocument(PortalState& state, const Request& request, const QString& id,
                      const Citizen& citizen) {
    const auto filed = own(state, id, citizen);
    if (filed == nullptr) return notFound();
    const auto facts = state.files.facts(id, filed->document(), citizen);
    return unchangedOr(request, answer(200, documentReference(*filed, facts, state.fhirUrl())),
                       weakTag(QString::number(filed->version)));
}

Response readBinary(PortalState& state, const Request& request, const QString& id,
                    const Citizen& citizen) {
    const auto filed = own(state, id, citizen);
    if (filed == nullptr) return notFound();
    const auto document = filed->document();
    const auto file = state.files.file(id, document, citizen);
    const auto etag =
        weakTag(QString::fromLatin1(state.files.facts(id, document, citizen).sha1.toHex()));
    if (!request.header("Accept").contains("application/pdf"))
        return unchangedOr(request, answer(200, binary(id, file)), etag);
    return unchangedOr(request, {200, {{"Content-Type", "application/pdf"}}, file}, etag);
}

Response metadata(const PortalState& state) {
    return answer(200, capabilityStatement(state.fhirUrl(), state.clock.now()));
}

void addDocumentRoutes(Router& router, PortalState& state) {
    constexpr auto access = policy::healthRecord;
    const auto path = QStringLiteral("/fhir/DocumentReference");
    router.add(
        "GET", path,
        withSession(state, access, [&state](const auto& request, const auto&, const auto& citizen) {
            return searchDocuments(state, request, citizen);
        }));
    router.add(
        "GET", path + QStringLiteral("/:id"),
        withSession(state, access,
                    [&state](const auto& request, const auto& captures, const auto& citizen) {
                        return readDocument(state, request, captures[0], citizen);
                    }));
    for (const auto change : {MetaChange::add, MetaChange::remove})
        router.add("POST", path + QStringLiteral("/:id/") + operationName(change),
                   withSession(state, access,
                               [&state, change](const auto& request, const auto& captures,
                                                const auto& citizen) {
                                   const auto filed = own(state, captures[0], citizen);
                                   return filed == nullptr
                                              ? notFound()
                                              : changeMeta(state, request, *filed, change);
                               }));
}

}  // namespace

void addRoutes(Router& router, PortalState& state) {
    router.add("GET", QStringLiteral("/fhir/metadata"),
               [&state](const Request&, const QStringList&) { return metadata(state); });
    router.add("GET", QStringLiteral("/fhir/Patient/:id"),
               withSession(state, policy::ownData,
                           [](const auto&, const auto& captures, const auto& citizen) {
                               return readPatient(captures[0], citizen);
                           }));
    addDocumentRoutes(router, state);
    addEncounterRoutes(router, state);
    addImmunizationRoutes(router, state);
    addCertificateRoute(router, state);
    router.add(
        "GET", QStringLiteral("/fhir/Binary/:id"),
        withSession(state, policy::healthRecord,
                    [&state](const auto& request, const auto& captures, const auto& citizen) {
                        return readBinary(state, request, captures[0], citizen);
                    }));
}

}  // namespace mockportal::fhir
