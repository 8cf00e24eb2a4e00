// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/document_routes.h"

#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/document_bundle.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/meta_operations.h"
#include "app/mockportal/fhir/notebook_routes.h"
#include "app/mockportal/fhir/record_access.h"
#include "app/mockportal/fhir/resources.h"

namespace mockportal::fhir {
namespace {

Response readDocument(PortalState& state, const Request& request, const QString& id,
                      const Citizen& citizen) {
    if (auto note = readNotebookDocument(state, id, citizen)) return *note;
    const auto filed = state.records.own(citizen.patientId, id);
    if (filed == nullptr) return notFound();
    const auto facts = state.files.facts(id, filed->document(), citizen);
    return unchangedOr(request, answer(200, documentReference(*filed, facts, state.fhirUrl())),
                       weakTag(QString::number(filed->version)));
}

Response readBinary(PortalState& state, const Request& request, const QString& id,
                    const Citizen& citizen) {
    if (auto note = readNotebookFile(state, request, id, citizen)) return *note;
    const auto filed = state.records.own(citizen.patientId, id);
    if (filed == nullptr) return notFound();
    const auto document = filed->document();
    const auto file = state.files.file(id, document, citizen);
    const auto etag =
        weakTag(QString::fromLatin1(state.files.facts(id, document, citizen).sha1.toHex()));
    const auto type = mediaTypeOf(document);
    if (!request.header("Accept").contains(type))
        return unchangedOr(request, answer(200, binary(id, file, type)), etag);
    return unchangedOr(request, {200, {{"Content-Type", type}}, file}, etag);
}

Response changeMetaOf(PortalState& state, const Request& request, const QString& id,
                      const Citizen& citizen, MetaChange change) {
    const auto filed = state.records.own(citizen.patientId, id);
    return filed == nullptr ? notFound() : changeMeta(state, request, *filed, change);
}

void addReads(Router& router, PortalState& state, const QString& path) {
    router.add("GET", path,
               withRecord(state, [&state](const auto& request, const auto&, const auto& citizen) {
                   if (auto notes = searchNotebookDocuments(state, request, citizen)) return *notes;
                   return searchDocuments(state, request, citizen);
               }));
    router.add(
        "GET", path + QStringLiteral("/:id"),
        withRecord(state, [&state](const auto& request, const auto& captures, const auto& citizen) {
            return readDocument(state, request, captures[0], citizen);
        }));
    router.add(
        "GET", QStringLiteral("/fhir/Binary/:id"),
        withRecord(state, [&state](const auto& request, const auto& captures, const auto& citizen) {
            return readBinary(state, request, captures[0], citizen);
        }));
}

Hideable hideable(PortalState& state) {
    return {[&state](const QString& patientId, const QString& id) {
                return state.records.own(patientId, id) != nullptr;
            },
            [&state](const QString& id, bool hide, const QDateTime& now) {
                state.records.setHidden(id, hide, now);
            }};
}

}  // namespace

void addDocumentRoutes(Router& router, PortalState& state) {
    state.hideables.insert(QStringLiteral("DocumentReference"), hideable(state));
    const auto path = QStringLiteral("/fhir/DocumentReference");
    addReads(router, state, path);
    for (const auto change : {MetaChange::add, MetaChange::remove})
        router.add("POST", path + QStringLiteral("/:id/") + operationName(change),
                   withRecord(state, [&state, change](const auto& request, const auto& captures,
                                                      const auto& citizen) {
                       return changeMetaOf(state, request, captures[0], citizen, change);
                   }));
}

QJsonArray documentCapabilities() {
    const Capability documents{
        "DocumentReference",
        {"read", "search-type", "create", "update", "delete"},  // writing: category TAC only
        {{"patient", "reference"},
         {"status", "token"},
         {"date", "date"},
         {"type", "token"},
         {"category", "token"},
         {"facility", "string"},
         {"related", "reference"},
         {"encounter", "reference"},
         {"_tag", "token"},
         {"_lastUpdated", "date"}},
        {{"meta-add", "http://hl7.org/fhir/OperationDefinition/Resource-meta-add"},
         {"meta-delete", "http://hl7.org/fhir/OperationDefinition/Resource-meta-delete"},
         {"vista", "http://fse.example/OperationDefinition/vista"}},  // reader_view_routes
        true};
    return {documents.json(), Capability{"Binary", {"read"}}.json()};
}

}  // namespace mockportal::fhir
