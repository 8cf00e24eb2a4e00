// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/reading/header_reader.h"

#include "core/clinical/reading/node_text.h"
#include "core/clinical/reading/party_reader.h"

namespace core::clinical {
namespace {

Patient readPatient(XmlNode role, const ValueReader& values) {
    Patient patient;
    patient.ids = ValueReader::identifiers(role);
    patient.telecom = readTelecom(role);
    patient.address = readAddress(role.child("addr"_name));
    const auto person = role.child("patient"_name);
    patient.name = readFirstName(person);
    patient.born = ValueReader::time(person.child("birthTime"_name));
    patient.sex = values.code(person.child("administrativeGenderCode"_name));
    const auto place = person.child("birthplace"_name).child("place"_name);
    patient.birthplace = wholeText(place.child("name"_name));
    if (patient.birthplace.isEmpty()) patient.birthplace = readAddress(place.child("addr"_name));
    for (const auto guardian : person.children("guardian"_name)) {
        const auto name = readFirstName(guardian.child("guardianPerson"_name));
        if (!name.isEmpty()) patient.guardian = name;
    }
    return patient;
}

Order readOrder(XmlNode order, const ValueReader& values) {
    return {ValueReader::identifiers(order), values.code(order.child("priorityCode"_name))};
}

Service readService(XmlNode event, const ValueReader& values) {
    Service service{values.code(event.child("code"_name)),
                    ValueReader::span(event.child("effectiveTime"_name)),
                    vocabulary(event.child("statusCode"_name).attribute("code"_name)),
                    {}};
    for (const auto performer : event.children("performer"_name))
        service.performers.push_back(readParticipation(performer, values));
    return service;
}

RelatedDocument readRelated(XmlNode node) {
    const auto parent = node.child("parentDocument"_name);
    return {attribute(node, "typeCode"_name), ValueReader::identifiers(parent),
            ValueReader::identifier(parent.child("setId"_name)),
            attribute(parent.child("versionNumber"_name), "value"_name)};
}

Encounter readEncounter(XmlNode node, const ValueReader& values) {
    Encounter encounter;
    if (!node) return encounter;
    encounter.ids = ValueReader::identifiers(node);
    encounter.code = values.code(node.child("code"_name));
    encounter.when = ValueReader::span(node.child("effectiveTime"_name));
    encounter.disposition = values.code(node.child("dischargeDispositionCode"_name));
    encounter.responsible = readParticipation(node.child("responsibleParty"_name), values);
    for (const auto participant : node.children("encounterParticipant"_name))
        encounter.participants.push_back(readParticipation(participant, values));
    const auto facility = node.child("location"_name).child("healthCareFacility"_name);
    encounter.ward = wholeText(facility.child("location"_name).child("name"_name));
    encounter.hospital = readOrganization(facility.child("serviceProviderOrganization"_name));
    return encounter;
}

/// The single fields that stand directly below the root.
void readIdentity(XmlNode root, const ValueReader& values, Header& header) {
    header.typeId = attribute(root.child("typeId"_name), "extension"_name);
    for (const auto node : root.children("templateId"_name))
        header.templates.push_back(ValueReader::identifier(node));
    header.id = ValueReader::identifier(root.child("id"_name));
    header.code = values.code(root.child("code"_name));
    header.title = wholeText(root.child("title"_name));
    header.created = ValueReader::time(root.child("effectiveTime"_name));
    header.confidentiality = attribute(root.child("confidentialityCode"_name), "code"_name);
    header.language = attribute(root.child("languageCode"_name), "code"_name);
    header.setId = ValueReader::identifier(root.child("setId"_name));
    header.version = attribute(root.child("versionNumber"_name), "value"_name);
    header.status = vocabulary(root.child("sdtc:statusCode"_name).attribute("code"_name));
}

template <typename T, typename Read>
void readAll(XmlNode root, XmlName name, std::vector<T>& into, Read read) {
    for (const auto node : root.children(name)) into.push_back(read(node));
}

}  // namespace

Header readHeader(XmlNode root, const ValueReader& values) {
    Header header;
    readIdentity(root, values, header);
    header.patient = readPatient(root.child("recordTarget"_name).child("patientRole"_name), values);
    const auto party = [&](XmlNode node) { return readParticipation(node, values); };
    readAll(root, "author"_name, header.authors, party);
    header.typist = party(root.child("dataEnterer"_name));
    readAll(root, "informant"_name, header.informants, party);
    header.custodian = readOrganization(root.child("custodian"_name)
                                            .child("assignedCustodian"_name)
                                            .child("representedCustodianOrganization"_name));
    readAll(root, "informationRecipient"_name, header.recipients, party);
    header.legalSigner = party(root.child("legalAuthenticator"_name));
    readAll(root, "authenticator"_name, header.signers, party);
    readAll(root, "participant"_name, header.participants, party);
    readAll(root, "inFulfillmentOf"_name, header.orders,
            [&](XmlNode node) { return readOrder(node.child("order"_name), values); });
    readAll(root, "documentationOf"_name, header.services,
            [&](XmlNode node) { return readService(node.child("serviceEvent"_name), values); });
    readAll(root, "relatedDocument"_name, header.related, readRelated);
    header.encounter =
        readEncounter(root.child("componentOf"_name).child("encompassingEncounter"_name), values);
    return header;
}

}  // namespace core::clinical
