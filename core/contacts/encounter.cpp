// SPDX-License-Identifier: EUPL-1.2
#include "core/contacts/encounter.h"

#include <QJsonArray>

#include "core/fhir/fhir_values.h"

namespace core {
namespace {

constexpr auto nreSystem = "urn:oid:2.16.840.1.113883.2.9.4.3.9";

QJsonValue first(const QJsonObject& json, const char* name) {
    const auto list = json[QLatin1String(name)].toArray();
    return list.isEmpty() ? QJsonValue() : list.first();
}

QString display(const QJsonValue& reference) {
    return reference[QLatin1String("display")].toString().trimmed();
}

ContactKind kindOf(const QString& code) {
    if (code == QLatin1String("EMER")) return ContactKind::emergency;
    const bool inside = code == QLatin1String("IMP") || code == QLatin1String("ACUTE") ||
                        code == QLatin1String("NONAC") || code == QLatin1String("SS");
    return inside ? ContactKind::stay : ContactKind::visit;
}

QString prescription(const QJsonObject& json) {
    for (const auto& request : json[QLatin1String("basedOn")].toArray()) {
        const auto nre =
            fhir::identifier(QJsonArray{request[QLatin1String("identifier")]}, nreSystem);
        if (!nre.isEmpty()) return nre;
    }
    return {};
}

}  // namespace

const char* encounterClass(ContactKind kind) {
    switch (kind) {
        case ContactKind::emergency:
            return "EMER";
        case ContactKind::stay:
            return "IMP";
        case ContactKind::visit:
            break;
    }
    return "AMB";
}

std::optional<Contact> readEncounter(const QJsonObject& json) {
    Contact contact{.id = json[QLatin1String("id")].toString()};
    const auto status = json[QLatin1String("status")].toString();
    if (contact.id.isEmpty() || status == QLatin1String("entered-in-error")) return {};
    contact.kind = kindOf(json[QLatin1String("class")][QLatin1String("code")].toString());
    contact.what = fhir::text(first(json, "type"));
    const auto period = json[QLatin1String("period")];
    contact.from = fhir::time(period[QLatin1String("start")]);
    contact.to = fhir::time(period[QLatin1String("end")]);
    contact.organization = display(json[QLatin1String("serviceProvider")]);
    contact.facility = display(first(json, "location")[QLatin1String("location")]);
    contact.department = fhir::text(json[QLatin1String("serviceType")]);
    contact.reason = fhir::text(first(json, "reasonCode"));
    contact.nre = prescription(json);
    return contact;
}

}  // namespace core
