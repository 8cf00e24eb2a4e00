// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/task_routes.h"

#include <algorithm>

#include "app/mockportal/doctors/choice_desk.h"
#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/noted_access.h"
#include "app/mockportal/fhir/search_values.h"
#include "app/mockportal/fhir/searchset.h"
#include "app/mockportal/fhir/task_resource.h"
#include "app/mockportal/tasks/task_kinds.h"

namespace mockportal::fhir {
namespace {

Response answerWith(int status, const PortalState& state, const TaskEntry& entry) {
    auto response = answer(status, taskJson(entry));
    response.setHeader("ETag", weakTag(QString::number(entry.version)));
    if (status == 201)
        response.setHeader("Location",
                           (state.fhirUrl() + QStringLiteral("/Task/") + entry.id).toLatin1());
    return response;
}

/// A delegate sees the requests of the services that were granted (R16).
bool maySee(PortalState& state, const Acting& acting, const TaskEntry& entry) {
    const auto* kind = taskKind(entry.kind);
    if (acting.self == acting.patient) return true;
    return kind != nullptr && state.representations
                                  .check(acting.self->codiceFiscale, acting.patient->codiceFiscale,
                                         kind->access.service, state.clock.now().date())
                                  .has_value();
}

Response search(PortalState& state, const Request& request, const Acting& acting) {
    const auto paging = pagingOf(state, request, *acting.patient);
    if (!paging) return paging.error();
    const auto codes = tokenCodes(queryValue(paging->search, "code"), requestSystem);
    QHash<QString, TaskEntry> entries;
    std::vector<Position> found;
    for (const auto& entry : state.tasks.of(acting.patient->patientId)) {
        if (!codes.isEmpty() && !codes.contains(entry.kind)) continue;
        if (!maySee(state, acting, entry)) continue;
        entries.insert(entry.id, entry);
        found.push_back({entry.sent, entry.id});
    }
    return searchset(state, request, "Task", *paging, std::move(found),
                     [&](const QString& id) { return taskJson(entries.value(id)); });
}

/// Null when there is none, or it is another person's: which of them is not told.
const TaskEntry* own(PortalState& state, const QString& id, const Acting& acting) {
    const auto* entry = state.tasks.find(id);
    const bool isOwn = entry != nullptr && entry->patientId == acting.patient->patientId;
    return isOwn && maySee(state, acting, *entry) ? entry : nullptr;
}

Response read(PortalState& state, const QString& id, const Acting& acting) {
    const auto* entry = own(state, id, acting);
    return entry == nullptr ? notFound() : answerWith(200, state, *entry);
}

Response withdraw(PortalState& state, const Request& request, const QString& id,
                  const Acting& acting) {
    const auto* entry = own(state, id, acting);
    if (entry == nullptr) return notFound();
    if (request.header("If-Match") != weakTag(QString::number(entry->version)))
        return operationOutcome(412, "conflict",
                                QStringLiteral("If-Match is missing or not the version here."));
    if (jsonBody(request).value("status").toString() != QLatin1String("cancelled"))
        return operationOutcome(400, "invalid", QStringLiteral("status can only be cancelled"));
    if (entry->state != TaskState::sent) return refusal(409, {QStringLiteral("conclusa")});
    return answerWith(200, state, state.tasks.end(id, TaskState::withdrawn, {}, state.clock.now()));
}

Response create(PortalState& state, const Request& request, const TaskKind& kind,
                const Acting& acting) {
    const auto json = jsonBody(request);
    const auto wanted = idIn(json.value("for")[QLatin1String("reference")].toString(), "Patient");
    if (!wanted.isEmpty() && wanted != acting.patient->patientId) return otherPatient();
    auto made = kind.make(state, request, json, acting);
    if (!made) return made.error();
    made->kind = QLatin1String(kind.code);
    return answerWith(201, state, state.tasks.add(std::move(*made), state.clock.now()));
}

/// The level and the service that a request needs depend on its kind, so it is looked at before who
/// sends it.
Router::Action created(PortalState& state) {
    QHash<QString, Router::Action> byCode;
    for (const auto& kind : taskKinds())
        byCode.insert(
            QLatin1String(kind.code),
            withNotes(state, kind.access,
                      [&state, &kind](const auto& request, const auto&, const Acting& acting) {
                          return state.answeredOnce.answer(request, acting.self->patientId, [&] {
                              return create(state, request, kind, acting);
                          });
                      }));
    const auto unknown =
        withActing(state, policy::ownData, [](const auto&, const auto&, const auto&) {
            return operationOutcome(400, "invalid", QStringLiteral("no request of this kind"));
        });
    return [byCode, unknown](const Request& request, const QStringList& captures) {
        return byCode.value(taskCode(jsonBody(request)), unknown)(request, captures);
    };
}

/// Reading asks for the service of what is read, not for `data`: maySee judges that.
Router::Action withTasks(PortalState& state, ActingAction action) {
    const auto inScope = [&state, action](const policy::Access& access) {
        return withNotes(state, access, action);
    };
    QHash<QString, Router::Action> byCode;
    for (const auto& kind : taskKinds())
        byCode.insert(QLatin1String(kind.code), inScope({Level::password, kind.access.service}));
    return [byCode, other = inScope(policy::ownDoctor)](const Request& request,
                                                        const QStringList& captures) {
        const auto code = queryValue(request.query, "code").section(QLatin1Char('|'), -1);
        return byCode.value(code, other)(request, captures);
    };
}

/// Of whichever kind the request with this id is.
Router::Action changing(PortalState& state) {
    QHash<QString, Router::Action> byCode;
    for (const auto& kind : taskKinds())
        byCode.insert(
            QLatin1String(kind.code),
            withNotes(state, kind.access,
                      [&state](const auto& request, const auto& captures, const Acting& acting) {
                          return withdraw(state, request, captures[0], acting);
                      }));
    return [&state, byCode, other = byCode.value(QLatin1String(taskKinds().front().code))](
               const Request& request, const QStringList& captures) {
        const auto* entry = state.tasks.find(captures[0]);
        return byCode.value(entry == nullptr ? QString() : entry->kind, other)(request, captures);
    };
}

}  // namespace

void addTaskRoutes(Router& router, PortalState& state) {
    const auto path = QStringLiteral("/fhir/Task");
    const auto one = path + QStringLiteral("/:id");
    router.add("GET", path,
               withTasks(state, [&state](const auto& request, const auto&, const auto& acting) {
                   return search(state, request, acting);
               }));
    router.add("GET", one,
               withTasks(state, [&state](const auto&, const auto& captures, const auto& acting) {
                   return read(state, captures[0], acting);
               }));
    router.add("POST", path, created(state));
    router.add("PUT", one, changing(state));
    router.add("POST", path + QStringLiteral("/$prepara"),
               withActing(state, policy::changeDoctor,
                          [&state](const auto& request, const auto&, const auto& acting) {
                              return prepareDoctorChoice(state, request, acting);
                          }));
}

QJsonArray taskCapabilities() {
    return {Capability{"Task",
                       {"read", "search-type", "create", "update"},
                       {{"patient", "reference"}, {"code", "token"}},
                       {{"prepara", "http://fse.example/OperationDefinition/prepara"}},
                       true}
                .json()};
}

}  // namespace mockportal::fhir
