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
pugi::xml_node roleOf(pugi::xml_node element) {
    for (const char* name : {"assignedEntity", "assignedAuthor", "associatedEntity",
                             "intendedRecipient", "relatedEntity", "participantRole"})
        if (const auto role = element.child(name)) return role;
    return {};
}

pugi::xml_node firstOf(pugi::xml_node role, std::initializer_list<const char*> names) {
    for (const char* name : names)
        if (const auto found = role.child(name)) return found;
    return {};
}

}  // namespace

PersonName readName(pugi::xml_node node) {
    PersonName name;
    for (auto part = node.first_child(); part; part = part.next_sibling()) {
        const std::string_view kind(part.name());
        if (kind == "given")
            add(name.given, wholeText(part));
        else if (kind == "family")
            add(name.family, wholeText(part));
        else if (kind == "prefix")
            add(name.prefix, wholeText(part));
        else if (kind == "suffix")
            add(name.suffix, wholeText(part));
        else if (part.type() != pugi::node_element)
            add(name.text, trimmed(part.value()));
    }
    return name;
}

PersonName readFirstName(pugi::xml_node named) {
    for (auto node = named.child("name"); node; node = node.next_sibling("name"))
        if (auto name = readName(node); !name.isEmpty()) return name;
    return {};
}

QString readAddress(pugi::xml_node address) {
    QString street;
    QString city;
    QString other;
    for (auto part = address.first_child(); part; part = part.next_sibling()) {
        const std::string_view kind(part.name());
        const auto text =
            part.type() == pugi::node_element ? wholeText(part) : trimmed(part.value());
        if (kind == "streetAddressLine" || kind == "streetName" || kind == "houseNumber")
            add(street, text);
        else if (kind == "postalCode")
            city = text + (city.isEmpty() ? QString() : QLatin1Char(' ') + city);
        else if (kind == "city")
            add(city, text);
        else if (part.type() != pugi::node_element)
            add(other, text);
    }
    const auto county = wholeText(address.child("county"));
    if (!county.isEmpty() && !city.isEmpty()) city += QStringLiteral(" (%1)").arg(county);
    add(street, city, QLatin1String(", "));
    add(street, other, QLatin1String(", "));
    return street;
}

std::vector<QString> readTelecom(pugi::xml_node parent) {
    std::vector<QString> all;
    for (auto node = parent.child("telecom"); node; node = node.next_sibling("telecom")) {
        auto value = attribute(node, "value");
        for (const auto scheme : {QLatin1String("tel:"), QLatin1String("mailto:")})
            if (value.startsWith(scheme, Qt::CaseInsensitive))
                value = value.mid(scheme.size()).trimmed();
        if (!value.isEmpty()) all.push_back(std::move(value));
    }
    return all;
}

Organization readOrganization(pugi::xml_node node) {
    Organization organization;
    if (!node) return organization;
    for (auto name = node.child("name"); name; name = name.next_sibling("name"))
        if (organization.name.isEmpty()) organization.name = wholeText(name);
    organization.ids = ValueReader::identifiers(node);
    organization.telecom = readTelecom(node);
    organization.address = readAddress(node.child("addr"));
    const auto part = node.child("asOrganizationPartOf");
    organization.partOf = wholeText(part.child("wholeOrganization").child("name"));
    if (organization.partOf.isEmpty()) organization.partOf = wholeText(part.child("name"));
    return organization;
}

Participation readParticipation(pugi::xml_node element, const ValueReader& values) {
    Participation party;
    if (!element) return party;
    party.type = attribute(element, "typeCode");
    party.when = ValueReader::span(element.child("time"));
    party.signatureCode = attribute(element.child("signatureCode"), "code");
    const auto role = roleOf(element);
    party.roleClass = attribute(role, "classCode");
    if (const auto function = firstOf(element, {"functionCode"}))
        party.role = values.code(function);
    else if (const auto code = role.child("code"))
        party.role = values.code(code);
    party.ids = ValueReader::identifiers(role);
    party.telecom = readTelecom(role);
    party.address = readAddress(role.child("addr"));
    party.person =
        readFirstName(firstOf(role, {"assignedPerson", "associatedPerson", "informationRecipient",
                                     "relatedPerson", "playingEntity"}));
    party.organization = readOrganization(
        firstOf(role, {"representedOrganization", "scopingOrganization", "receivedOrganization"}));
    const auto device = role.child("assignedAuthoringDevice");
    party.device = wholeText(firstOf(device, {"softwareName", "manufacturerModelName"}));
    return party;
}

}  // namespace core::clinical
