// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/notebook_routes.h"

#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/notebook_resources.h"
#include "app/mockportal/fhir/notebook_search.h"
#include "app/mockportal/fhir/record_access.h"
#include "app/mockportal/fhir/search_values.h"

namespace mockportal::fhir {
namespace {

constexpr auto observationType = "Observation";
constexpr auto documentType = "DocumentReference";

Response answerWith(int status, const PortalState& state, const Note& note,
                    const Citizen& citizen) {
    auto response = answer(status, noteResource(note, citizen.patientId, state.fhirUrl()));
    response.setHeader("ETag", weakTag(QString::number(note.version)));
    return response;
}

bool isOfType(const Note& note, const char* type) {
    return core::isNotebookDocument(*note.kind) == (type == QLatin1String(documentType));
}

NotePtr own(PortalState& state, const QString& id, const Citizen& citizen, const char* type) {
    const auto note = notebooksOf(state, citizen).find(citizen.patientId, id);
    return note != nullptr && isOfType(*note, type) ? note : nullptr;
}

/// The entry that a change is about; a 412 when it is not, or no longer, the version that the
/// client has seen. One that is gone has no version at all (RFC 9110, 13.1.1).
std::expected<NotePtr, Response> seen(PortalState& state, const Request& request, const QString& id,
                                      const Citizen& citizen, const char* type) {
    const auto note = own(state, id, citizen, type);
    if (note != nullptr && request.header("If-Match") == weakTag(QString::number(note->version)))
        return note;
    return std::unexpected(operationOutcome(
        412, "conflict", QStringLiteral("If-Match is missing or not the version that is here.")));
}

Response refuse(const QString& why) {
    return operationOutcome(422, "business-rule", why);
}

Response create(PortalState& state, const Request& request, const Citizen& citizen,
                const char* type) {
    auto& notebooks = notebooksOf(state, citizen);
    const auto json = jsonBody(request);
    if (json.value("resourceType").toString() != QLatin1String(type))
        return operationOutcome(400, "invalid",
                                QStringLiteral("A resource of this type is needed."));
    auto note = noteFromResource(json, citizen.patientId, state.clock.now());
    if (!note) return refuse(note.error());
    if (type == QLatin1String(documentType) && note->file.isEmpty())
        return refuse(QStringLiteral("content.attachment.data is missing"));
    const auto added = notebooks.add(citizen.patientId, std::move(*note), state.clock.now());
    auto response = answerWith(201, state, *added, citizen);
    response.setHeader("Location", (state.fhirUrl() + QLatin1Char('/') + QLatin1String(type) +
                                    QLatin1Char('/') + added->id)
                                       .toLatin1());
    return response;
}

Response update(PortalState& state, const Request& request, const QString& id,
                const Citizen& citizen, const char* type) {
    const auto known = seen(state, request, id, citizen, type);
    if (!known) return known.error();
    auto note = noteFromResource(jsonBody(request), citizen.patientId, state.clock.now());
    if (!note) return refuse(note.error());
    if (!isOfType(*note, type)) return refuse(QStringLiteral("another resource type"));
    note->id = id;
    if (note->file.isEmpty()) note->file = (*known)->file;
    state.notebooks.replace(citizen.patientId, std::move(*note), state.clock.now());
    return answerWith(200, state, **known, citizen);
}

Response removeNote(PortalState& state, const Request& request, const QString& id,
                    const Citizen& citizen, const char* type) {
    const auto known = seen(state, request, id, citizen, type);
    if (!known) return known.error();
    state.notebooks.remove(citizen.patientId, id);
    return {204, {}, {}};
}

void addWriting(Router& router, PortalState& state, const char* type) {
    const auto path = QStringLiteral("/fhir/") + QLatin1String(type);
    router.add(
        "POST", path,
        withRecord(state, [&state, type](const auto& request, const auto&, const auto& citizen) {
            return state.answeredOnce.answer(request, citizen.patientId,
                                             [&] { return create(state, request, citizen, type); });
        }));
    router.add("PUT", path + QStringLiteral("/:id"),
               withRecord(state, [&state, type](const auto& request, const auto& captures,
                                                const auto& citizen) {
                   return update(state, request, captures[0], citizen, type);
               }));
    router.add("DELETE", path + QStringLiteral("/:id"),
               withRecord(state, [&state, type](const auto& request, const auto& captures,
                                                const auto& citizen) {
                   return removeNote(state, request, captures[0], citizen, type);
               }));
}

}  // namespace

void addNotebookRoutes(Router& router, PortalState& state) {
    const auto path = QStringLiteral("/fhir/") + QLatin1String(observationType);
    router.add("GET", path,
               withRecord(state, [&state](const auto& request, const auto&, const auto& citizen) {
                   return searchNotebook(state, request, citizen, observationType);
               }));
    router.add("GET", path + QStringLiteral("/:id"),
               withRecord(state, [&state](const auto&, const auto& captures, const auto& citizen) {
                   const auto note = own(state, captures[0], citizen, observationType);
                   return note == nullptr ? notFound() : answerWith(200, state, *note, citizen);
               }));
    addWriting(router, state, observationType);
    addWriting(router, state, documentType);
}

QJsonArray notebookCapabilities() {
    return {Capability{
        observationType,
        {"read", "search-type", "create", "update", "delete"},
        {{"patient", "reference"}, {"category", "token"}, {"code", "token"}},
        {{"vista", "http://fse.example/OperationDefinition/vista"}},  // reader_view_routes
        true}
                .json()};
}

std::optional<Response> searchNotebookDocuments(PortalState& state, const Request& request,
                                                const Citizen& citizen) {
    auto query = request.query;
    if (const auto content = state.cursors.read(queryValue(query, "_cursor")))
        query = content->search;
    const auto category = queryValue(query, "category");
    if (category.section(QLatin1Char('|'), -1) != QLatin1String(notebookCategory))
        return std::nullopt;
    return searchNotebook(state, request, citizen, documentType);
}

std::optional<Response> readNotebookDocument(PortalState& state, const QString& id,
                                             const Citizen& citizen) {
    const auto note = own(state, id, citizen, documentType);
    if (note == nullptr) return std::nullopt;
    return answerWith(200, state, *note, citizen);
}

std::optional<Response> readNotebookFile(PortalState& state, const Request& request,
                                         const QString& id, const Citizen& citizen) {
    const auto note = own(state, id, citizen, documentType);
    if (note == nullptr) return std::nullopt;
    if (request.header("Accept").contains("application/pdf"))
        return Response{200, {{"Content-Type", "application/pdf"}}, note->file};
    return answer(200, {{"resourceType", "Binary"},
                        {"id", id},
                        {"contentType", "application/pdf"},
                        {"data", QString::fromLatin1(note->file.toBase64())}});
}

}  // namespace mockportal::fhir
