// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/reading/header_reader.h"

#include "core/clinical/reading/node_text.h"
#include "core/clinical/reading/party_reader.h"

namespace core::clinical {
namespace {

Patient readPatient(pugi::xml_node role, const ValueReader& values) {
    Patient patient;
    patient.ids = ValueReader::identifiers(role);
    patient.telecom = readTelecom(role);
    patient.address = readAddress(role.child("addr"));
    const auto person = role.child("patient");
    patient.name = readFirstName(person);
    patient.born = ValueReader::time(person.child("birthTime"));
    patient.sex = values.code(person.child("administrativeGenderCode"));
    const auto place = person.child("birthplace").child("place");
    patient.birthplace = wholeText(place.child("name"));
    if (patient.birthplace.isEmpty()) patient.birthplace = readAddress(place.child("addr"));
    for (const auto guardian : person.children("guardian")) {
        const auto name = readFirstName(guardian.child("guardianPerson"));
        if (!name.isEmpty()) patient.guardian = name;
    }
    return patient;
}

Order readOrder(pugi::xml_node order, const ValueReader& values) {
    return {ValueReader::identifiers(order), values.code(order.child("priorityCode"))};
}

Service readService(pugi::xml_node event, const ValueReader& values) {
    Service service{values.code(event.child("code")),
                    ValueReader::span(event.child("effectiveTime")),
                    attribute(event.child("statusCode"), "code"),
                    {}};
    for (const auto performer : event.children("performer"))
        service.performers.push_back(readParticipation(performer, values));
    return service;
}

RelatedDocument readRelated(pugi::xml_node node) {
    const auto parent = node.child("parentDocument");
    return {attribute(node, "typeCode"), ValueReader::identifiers(parent),
            ValueReader::identifier(parent.child("setId")),
            attribute(parent.child("versionNumber"), "value")};
}

Encounter readEncounter(pugi::xml_node node, const ValueReader& values) {
    Encounter encounter;
    if (!node) return encounter;
    encounter.ids = ValueReader::identifiers(node);
    encounter.code = values.code(node.child("code"));
    encounter.when = ValueReader::span(node.child("effectiveTime"));
    encounter.disposition = values.code(node.child("dischargeDispositionCode"));
    encounter.responsible = readParticipation(node.child("responsibleParty"), values);
    for (const auto participant : node.children("encounterParticipant"))
        encounter.participants.push_back(readParticipation(participant, values));
    const auto facility = node.child("location").child("healthCareFacility");
    encounter.ward = wholeText(facility.child("location").child("name"));
    encounter.hospital = readOrganization(facility.child("serviceProviderOrganization"));
    return encounter;
}

/// The single fields that stand directly below the root.
void readIdentity(pugi::xml_node root, const ValueReader& values, Header& header) {
    header.typeId = attribute(root.child("typeId"), "extension");
    for (const auto node : root.children("templateId"))
        header.templates.push_back(ValueReader::identifier(node));
    header.id = ValueReader::identifier(root.child("id"));
    header.code = values.code(root.child("code"));
    header.title = wholeText(root.child("title"));
    header.created = ValueReader::time(root.child("effectiveTime"));
    header.confidentiality = attribute(root.child("confidentialityCode"), "code");
    header.language = attribute(root.child("languageCode"), "code");
    header.setId = ValueReader::identifier(root.child("setId"));
    header.version = attribute(root.child("versionNumber"), "value");
    header.status = attribute(root.child("sdtc:statusCode"), "code");
}

template <typename T, typename Read>
void readAll(pugi::xml_node root, const char* name, std::vector<T>& into, Read read) {
    for (const auto node : root.children(name)) into.push_back(read(node));
}

}  // namespace

Header readHeader(pugi::xml_node root, const ValueReader& values) {
    Header header;
    readIdentity(root, values, header);
    header.patient = readPatient(root.child("recordTarget").child("patientRole"), values);
    const auto party = [&](pugi::xml_node node) { return readParticipation(node, values); };
    readAll(root, "author", header.authors, party);
    header.typist = party(root.child("dataEnterer"));
    readAll(root, "informant", header.informants, party);
    header.custodian = readOrganization(root.child("custodian")
                                            .child("assignedCustodian")
                                            .child("representedCustodianOrganization"));
    readAll(root, "informationRecipient", header.recipients, party);
    header.legalSigner = party(root.child("legalAuthenticator"));
    readAll(root, "authenticator", header.signers, party);
    readAll(root, "participant", header.participants, party);
    readAll(root, "inFulfillmentOf", header.orders,
            [&](pugi::xml_node node) { return readOrder(node.child("order"), values); });
    readAll(root, "documentationOf", header.services,
            [&](pugi::xml_node node) { return readService(node.child("serviceEvent"), values); });
    readAll(root, "relatedDocument", header.related, readRelated);
    header.encounter =
        readEncounter(root.child("componentOf").child("encompassingEncounter"), values);
    return header;
}

}  // namespace core::clinical
