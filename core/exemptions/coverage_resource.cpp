// SPDX-License-Identifier: EUPL-1.2
#include "core/exemptions/coverage_resource.h"

#include <QHash>
#include <algorithm>

#include "core/codes/exemptions.h"
#include "core/fhir/fhir_values.h"

namespace core {
namespace {

constexpr auto exemptionSystem = "http://fse.example/cs/esenzione";
constexpr auto protocolSystem = "http://fse.example/sid/protocollo";

QJsonValue extension(const QJsonObject& json, const char* name, const char* value) {
    const QByteArray url = QByteArray("http://fse.example/StructureDefinition/") + name;
    return fhir::extension(json, url.constData())[QLatin1String(value)];
}

QDate day(const QJsonValue& json) {
    return QDate::fromString(json.toString().left(10), Qt::ISODate);
}

ExemptionState stateOf(const QJsonObject& json) {
    static const QHash<QString, ExemptionState> words{
        {QStringLiteral("attiva"), ExemptionState::active},
        {QStringLiteral("scaduta"), ExemptionState::expired},
        {QStringLiteral("revocata"), ExemptionState::revoked},
        {QStringLiteral("sospesa"), ExemptionState::suspended}};
    return words.value(extension(json, "stato-esenzione", "valueCode").toString(),
                       ExemptionState::unknown);
}

/// The portal's words, else those of our list.
QString descriptionOf(const QJsonObject& json, const QString& code) {
    const auto told = fhir::text(json[QLatin1String("type")]);
    if (!told.isEmpty()) return told;
    const auto* known = findExemption(code);
    return known == nullptr ? QString() : known->description;
}

int rank(ExemptionState state) {
    if (state == ExemptionState::active) return 0;
    return state == ExemptionState::suspended ? 1 : 2;
}

}  // namespace

std::optional<HeldExemption> readCoverage(const QJsonObject& json) {
    HeldExemption read;
    read.id = json[QLatin1String("id")].toString();
    read.code = fhir::code(json[QLatin1String("type")], exemptionSystem);
    if (json[QLatin1String("resourceType")].toString() != QLatin1String("Coverage") ||
        read.id.isEmpty() || read.code.isEmpty())
        return std::nullopt;
    const auto period = json[QLatin1String("period")];
    read.version = json[QLatin1String("meta")][QLatin1String("versionId")].toString();
    read.description = descriptionOf(json, read.code);
    read.from = day(period[QLatin1String("start")]);
    read.until = day(period[QLatin1String("end")]);
    read.state = stateOf(json);
    read.certified = extension(json, "autocertificata", "valueBoolean").toBool();
    read.protocol = fhir::identifier(json[QLatin1String("identifier")], protocolSystem);
    read.remindFrom = day(extension(json, "ricorda-dal", "valueDate"));
    read.renewFrom = day(extension(json, "rinnovo-dal", "valueDate"));
    read.renewUntil = day(extension(json, "rinnovo-fino", "valueDate"));
    return read;
}

void sortExemptions(QVector<HeldExemption>& exemptions) {
    std::ranges::stable_sort(exemptions, [](const auto& one, const auto& other) {
        if (rank(one.state) != rank(other.state)) return rank(one.state) < rank(other.state);
        return one.from > other.from;
    });
}

}  // namespace core
