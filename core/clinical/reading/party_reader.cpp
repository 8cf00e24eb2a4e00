// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/reading/party_reader.h"

#include "core/clinical/reading/node_text.h"

namespace core::clinical {
namespace {

void add(QString& text, const QString& more, QLatin1String separator = QLatin1String(" ")) {
    if (more.isEmpty()) return;
    if (!text.isEmpty()) text += separator;
    text += more;
}

/// The role within a participation: whatever CDA calls it there.
XmlNode roleOf(XmlNode element) {
    for (const auto name : {"assignedEntity"_name, "assignedAuthor"_name, "associatedEntity"_name,
                            "intendedRecipient"_name, "relatedEntity"_name, "participantRole"_name})
        if (const auto role = element.child(name)) return role;
    return {};
}

XmlNode firstOf(XmlNode role, std::initializer_list<XmlName> names) {
    for (const auto name : names)
        if (const auto found = role.child(name)) return found;
    return {};
}

}  // namespace

PersonName readName(XmlNode node) {
    PersonName name;
    for (const auto part : node.children()) {
        const auto kind = part.name();
        if (kind == "given"_name)
            add(name.given, wholeText(part));
        else if (kind == "family"_name)
            add(name.family, wholeText(part));
        else if (kind == "prefix"_name)
            add(name.prefix, wholeText(part));
        else if (kind == "suffix"_name)
            add(name.suffix, wholeText(part));
        else if (!part.isElement())
            add(name.text, trimmed(part.text()));
    }
    return name;
}

PersonName readFirstName(XmlNode named) {
    for (const auto node : named.children("name"_name))
        if (auto name = readName(node); !name.isEmpty()) return name;
    return {};
}

QString readAddress(XmlNode address) {
    QString street;
    QString city;
    QString other;
    for (const auto part : address.children()) {
        const auto kind = part.name();
        const auto text = part.isElement() ? wholeText(part) : trimmed(part.text());
        if (kind == "streetAddressLine"_name || kind == "streetName"_name ||
            kind == "houseNumber"_name)
            add(street, text);
        else if (kind == "postalCode"_name)
            city = text + (city.isEmpty() ? QString() : QLatin1Char(' ') + city);
        else if (kind == "city"_name)
            add(city, text);
        else if (!part.isElement())
            add(other, text);
    }
    const auto county = wholeText(address.child("county"_name));
    if (!county.isEmpty() && !city.isEmpty()) city += QStringLiteral(" (%1)").arg(county);
    add(street, city, QLatin1String(", "));
    add(street, other, QLatin1String(", "));
    return street;
}

std::vector<QString> readTelecom(XmlNode parent) {
    std::vector<QString> all;
    for (const auto node : parent.children("telecom"_name)) {
        auto value = attribute(node, "value"_name);
        for (const auto scheme : {QLatin1String("tel:"), QLatin1String("mailto:")})
            if (value.startsWith(scheme, Qt::CaseInsensitive))
                value = value.mid(scheme.size()).trimmed();
        if (!value.isEmpty()) all.push_back(std::move(value));
    }
    return all;
}

Organization readOrganization(XmlNode node) {
    Organization organization;
    if (!node) return organization;
    for (const auto name : node.children("name"_name))
        if (organization.name.isEmpty()) organization.name = wholeText(name);
    organization.ids = ValueReader::identifiers(node);
    organization.telecom = readTelecom(node);
    organization.address = readAddress(node.child("addr"_name));
    const auto part = node.child("asOrganizationPartOf"_name);
    organization.partOf = wholeText(part.child("wholeOrganization"_name).child("name"_name));
    if (organization.partOf.isEmpty()) organization.partOf = wholeText(part.child("name"_name));
    return organization;
}

Participation readParticipation(XmlNode element, const ValueReader& values) {
    Participation party;
    if (!element) return party;
    party.type = attribute(element, "typeCode"_name);
    party.when = ValueReader::span(element.child("time"_name));
    party.signatureCode = attribute(element.child("signatureCode"_name), "code"_name);
    const auto role = roleOf(element);
    party.roleClass = attribute(role, "classCode"_name);
    if (const auto function = firstOf(element, {"functionCode"_name}))
        party.role = values.code(function);
    else if (const auto code = role.child("code"_name))
        party.role = values.code(code);
    party.ids = ValueReader::identifiers(role);
    party.telecom = readTelecom(role);
    party.address = readAddress(role.child("addr"_name));
    party.person = readFirstName(
        firstOf(role, {"assignedPerson"_name, "associatedPerson"_name, "informationRecipient"_name,
                       "relatedPerson"_name, "playingEntity"_name}));
    party.organization =
        readOrganization(firstOf(role, {"representedOrganization"_name, "scopingOrganization"_name,
                                        "receivedOrganization"_name}));
    const auto device = role.child("assignedAuthoringDevice"_name);
    party.device = wholeText(firstOf(device, {"softwareName"_name, "manufacturerModelName"_name}));
    return party;
}

}  // namespace core::clinical
