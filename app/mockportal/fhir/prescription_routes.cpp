// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/prescription_routes.h"

#include <algorithm>
#include <array>
#include <map>

#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/prescription_resources.h"
#include "app/mockportal/fhir/record_access.h"
#include "app/mockportal/fhir/search_values.h"
#include "app/mockportal/fhir/searchset.h"
#include "app/mockportal/prescriptions/ticket.h"

namespace mockportal::fhir {
namespace {

constexpr std::array types{"MedicationRequest", "ServiceRequest"};

/// One line of one prescription.
struct Line {
    std::shared_ptr<const Prescription> prescription{};
    qsizetype number = 0;
    QString id{};  // of the resource
};
/// By prescription and number, so that those of one prescription stay in their order.
using Lines = std::map<QString, Line>;

Lines linesOf(const PortalState& state, const Citizen& citizen, const QString& type) {
    Lines lines;
    for (auto& each : state.prescriptions.of(state.records, citizen)) {
        if (prescriptionType(each) != type) continue;
        const auto shared = std::make_shared<const Prescription>(std::move(each));
        for (qsizetype i = 0; i < shared->lines.size(); ++i)
            lines.emplace(QStringLiteral("%1/%2").arg(shared->id).arg(i, 2, 10, QLatin1Char('0')),
                          Line{shared, i, lineId(*shared, i, citizen.patientId)});
    }
    return lines;
}

Lines::const_iterator findLine(const Lines& lines, const QString& id) {
    return std::ranges::find_if(lines, [&](const auto& entry) { return entry.second.id == id; });
}

QJsonObject resource(PortalState& state, const Line& line, const Citizen& citizen) {
    const auto& prescription = *line.prescription;
    const auto name = prescriptionType(prescription) + QLatin1Char('/') + line.id;
    const auto hidden = state.consents.hiddenByChoice(citizen.patientId, name);
    const auto now = state.clock.now();
    const auto held = state.exemptions.inForce(citizen, now.date());
    return prescribedLine(prescription, line.number,
                          {citizen.patientId, now, hidden.value_or(prescription.hidden),
                           expectedTicket(prescription, held, now.date())});
}

/// NRE or IUP, with or without its system.
bool hasIdentifier(const Prescription& prescription, const QString& token) {
    const auto code = token.section(QLatin1Char('|'), -1);
    return token.isEmpty() || prescription.nre == code || prescription.iup == code;
}

Response search(PortalState& state, const Request& request, const char* type,
                const Citizen& citizen) {
    const auto paging = pagingOf(state, request, citizen);
    if (!paging) return paging.error();
    const auto identifier = queryValue(paging->search, "identifier");
    const auto lines = linesOf(state, citizen, QLatin1String(type));
    std::vector<Position> found;
    for (const auto& [key, line] : lines)
        if (hasIdentifier(*line.prescription, identifier))
            found.push_back({line.prescription->writtenOn, key});
    return searchset(state, request, type, *paging, std::move(found),
                     [&](const QString& key) { return resource(state, lines.at(key), citizen); });
}

Response read(PortalState& state, const Request& request, const char* type, const QString& id,
              const Citizen& citizen) {
    const auto lines = linesOf(state, citizen, QLatin1String(type));
    const auto hit = findLine(lines, id);
    if (hit == lines.end()) return notFound();
    const auto json = resource(state, hit->second, citizen);
    return unchangedOr(request, answer(200, json), weakTag(json["meta"]["versionId"].toString()));
}

Hideable hideable(PortalState& state, const char* type) {
    return {.exists = [&state, type](const QString& patientId, const QString& id) {
        const auto* citizen = state.records.byPatientId(patientId);
        if (citizen == nullptr) return false;
        const auto lines = linesOf(state, *citizen, QLatin1String(type));
        return findLine(lines, id) != lines.end();
    }};
}

void addType(Router& router, PortalState& state, const char* type) {
    const auto path = QStringLiteral("/fhir/") + QLatin1String(type);
    router.add(
        "GET", path,
        withRecord(state, [&state, type](const auto& request, const auto&, const auto& citizen) {
            return search(state, request, type, citizen);
        }));
    router.add("GET", path + QStringLiteral("/:id"),
               withRecord(state, [&state, type](const auto& request, const auto& captures,
                                                const auto& citizen) {
                   return read(state, request, type, captures[0], citizen);
               }));
    state.hideables.insert(QLatin1String(type), hideable(state, type));
}

}  // namespace

void addPrescriptionRoutes(Router& router, PortalState& state) {
    for (const auto* type : types) addType(router, state, type);
}

QJsonArray prescriptionCapabilities() {
    QJsonArray all;
    for (const auto* type : types)
        all << Capability{type,
                          {"read", "search-type"},
                          {{"patient", "reference"}, {"identifier", "token"}},
                          {},
                          true}
                   .json();
    return all;
}

}  // namespace mockportal::fhir
