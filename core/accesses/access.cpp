// SPDX-License-Identifier: EUPL-1.2
#include "core/accesses/access.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

#include "core/base/rome_time.h"
#include "core/fhir/fhir_values.h"

namespace core {
namespace {

constexpr auto roleSystem = "http://fse.example/cs/ruolo";
constexpr auto reasonSystem = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
constexpr auto visitedUrl = "http://fse.example/StructureDefinition/struttura-frequentata";
constexpr QLatin1String documentPrefix("DocumentReference/");
constexpr int nightBegins = 22;  // hour
constexpr int nightEnds = 6;

constexpr std::array careRoles{QLatin1String("mmg"),         QLatin1String("pls"),
                               QLatin1String("specialista"), QLatin1String("pronto-soccorso"),
                               QLatin1String("infermiere"),  QLatin1String("farmacista")};

bool isOneOf(const QString& code, const auto& codes) {
    return std::ranges::find(codes, code) != codes.end();
}

AccessAction actionOf(const QString& code) {
    if (code == QLatin1String("E")) return AccessAction::search;
    if (code == QLatin1String("C")) return AccessAction::create;
    if (code == QLatin1String("U")) return AccessAction::change;
    return code == QLatin1String("D") ? AccessAction::remove : AccessAction::read;
}

AccessPurpose purposeOf(const QString& code) {
    if (code == QLatin1String("PATRQT")) return AccessPurpose::ownRequest;
    if (code == QLatin1String("FAMRQT")) return AccessPurpose::representation;
    if (code == QLatin1String("TREAT")) return AccessPurpose::treatment;
    if (code == QLatin1String("ETREAT")) return AccessPurpose::emergency;
    return code == QLatin1String("HOPERAT") ? AccessPurpose::operations : AccessPurpose::unknown;
}

QString resourceOf(const QJsonValue& entity) {
    const auto one = entity[QLatin1String("what")][QLatin1String("reference")].toString();
    if (!one.isEmpty()) return one;
    return QString::fromUtf8(
        QByteArray::fromBase64(entity[QLatin1String("query")].toString().toLatin1()));
}

void readAgent(const QJsonValue& agent, Access& access) {
    const auto role = agent[QLatin1String("role")][0];
    access.who = agent[QLatin1String("name")].toString();
    access.roleCode = fhir::code(role, roleSystem);
    access.role = fhir::text(role);
    access.place = agent[QLatin1String("who")][QLatin1String("display")].toString();
    const auto visited = fhir::extension(agent, visitedUrl)[QLatin1String("valueBoolean")];
    if (visited.isBool()) access.visited = visited.toBool();
}

}  // namespace

QStringList ownRoles() {
    return {QStringLiteral("assistito"), QStringLiteral("rappresentante"),
            QStringLiteral("senza-accesso")};
}

bool Access::byProfessional() const {
    return !ownRoles().contains(roleCode);
}

UnusualMarks Access::unusual() const {
    if (!byProfessional()) return {};
    UnusualMarks marks;
    const int hour = inRome(when).time().hour();
    if (hour >= nightBegins || hour < nightEnds) marks |= Unusual::night;
    if (visited && !*visited) marks |= Unusual::place;
    if (!isOneOf(roleCode, careRoles)) marks |= Unusual::role;
    return marks;
}

QString Access::documentId() const {
    return resource.startsWith(documentPrefix) ? resource.mid(documentPrefix.size()) : QString();
}

std::optional<Access> readAccess(const QJsonObject& auditEvent) {
    Access access;
    access.id = auditEvent[QLatin1String("id")].toString();
    access.when = fhir::time(auditEvent[QLatin1String("recorded")]);
    if (access.id.isEmpty() || !access.when.isValid()) return std::nullopt;
    access.action = actionOf(auditEvent[QLatin1String("action")].toString());
    access.purpose =
        purposeOf(fhir::code(auditEvent[QLatin1String("purposeOfEvent")][0], reasonSystem));
    readAgent(auditEvent[QLatin1String("agent")][0], access);
    const auto entity = auditEvent[QLatin1String("entity")][0];
    access.resource = resourceOf(entity);
    access.what = entity[QLatin1String("name")].toString();
    const auto outcome = auditEvent[QLatin1String("outcome")].toString();
    access.refused = !outcome.isEmpty() && outcome != QLatin1String("0");
    access.source = auditEvent;
    return access;
}

}  // namespace core
