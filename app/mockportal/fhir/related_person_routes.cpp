// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/related_person_routes.h"

#include "app/mockportal/auth/bearer.h"
#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/delegation_resource.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/searchset.h"

namespace mockportal::fhir {
namespace {

QString idOf(const Representation& representation) {
    return stableId(QStringLiteral("related/%1/%2").arg(representation.by, representation.forWhom));
}

QJsonObject relationship(Relation relation) {
    const auto code = relation == Relation::minor  ? QStringLiteral("PRN")
                      : relation == Relation::ward ? QStringLiteral("GUARD")
                                                   : QStringLiteral("DELEGATEE");
    return codeableConcept(coding("http://terminology.hl7.org/CodeSystem/v3-RoleCode", code),
                           relation == Relation::minor  ? QStringLiteral("Genitore")
                           : relation == Relation::ward ? QStringLiteral("Tutore")
                                                        : QStringLiteral("Delegato"));
}

QJsonObject period(const Representation& representation) {
    QJsonObject json;
    if (representation.from.isValid())
        json.insert("start", representation.from.toString(Qt::ISODate));
    if (representation.until.isValid())
        json.insert("end", representation.until.toString(Qt::ISODate));
    return json;
}

QJsonArray services(const QList<PortalService>& scope) {
    QJsonArray list;
    for (const auto service : scope)
        list << QJsonObject{{"url", "http://fse.example/StructureDefinition/servizio"},
                            {"valueCoding", coding(serviceSystem, serviceName(service))}};
    return list;
}

QJsonObject relatedPerson(PortalState& state, const Citizen& citizen,
                          const Representation& representation) {
    QJsonObject json{{"resourceType", "RelatedPerson"},
                     {"id", idOf(representation)},
                     {"active", representation.from <= state.clock.now().date()},
                     {"identifier", QJsonArray{QJsonObject{{"system", codiceFiscaleSystem},
                                                           {"value", representation.by}}}},
                     {"patient", reference("Patient", citizen.patientId)},
                     {"relationship", QJsonArray{relationship(representation.relation)}},
                     {"period", period(representation)},
                     {"extension", services(representation.scope)}};
    if (const auto* person = state.records.byCodiceFiscale(representation.by))
        json.insert("name", QJsonArray{QJsonObject{{"family", person->family},
                                                   {"given", QJsonArray{person->given}}}});
    return json;
}

QHash<QString, QJsonObject> relatedTo(PortalState& state, const Citizen& citizen) {
    QHash<QString, QJsonObject> people;
    for (const auto& representation :
         state.representations.forPerson(citizen.codiceFiscale, state.clock.now().date()))
        people.insert(idOf(representation), relatedPerson(state, citizen, representation));
    return people;
}

Response search(PortalState& state, const Request& request, const Citizen& citizen) {
    const auto paging = pagingOf(state, request, citizen);
    if (!paging) return paging.error();
    const auto people = relatedTo(state, citizen);
    std::vector<Position> found;
    for (auto person = people.cbegin(); person != people.cend(); ++person)
        found.push_back(
            {QDateTime(QDate::fromString(person.value()["period"]["start"].toString(), Qt::ISODate),
                       QTime(0, 0)),
             person.key()});
    return searchset(state, request, "RelatedPerson", *paging, std::move(found),
                     [&](const QString& id) { return people.value(id); });
}

Response read(PortalState& state, const QString& id, const Citizen& citizen) {
    const auto people = relatedTo(state, citizen);
    return people.contains(id) ? answer(200, people.value(id)) : notFound();
}

}  // namespace

void addRelatedPersonRoutes(Router& router, PortalState& state) {
    const auto path = QStringLiteral("/fhir/RelatedPerson");
    router.add("GET", path,
               withSession(state, policy::privacy,
                           [&state](const auto& request, const auto&, const auto& citizen) {
                               return search(state, request, citizen);
                           }));
    router.add("GET", path + QStringLiteral("/:id"),
               withSession(state, policy::privacy,
                           [&state](const auto&, const auto& captures, const auto& citizen) {
                               return read(state, captures[0], citizen);
                           }));
}

QJsonArray relatedPersonCapabilities() {
    return {
        Capability{"RelatedPerson", {"read", "search-type"}, {{"patient", "reference"}}}.json()};
}

}  // namespace mockportal::fhir
