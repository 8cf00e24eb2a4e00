// SPDX-License-Identifier: EUPL-1.2
#include "core/consents/consent_resource.h"

#include <QJsonArray>

#include "core/fhir/fhir_values.h"

namespace core {
namespace {

bool isOfKind(const QJsonObject& act, const char* code) {
    for (const auto& category : act[QLatin1String("category")].toArray())
        if (fhir::code(category, consentSystem) == QLatin1String(code)) return true;
    return false;
}

}  // namespace

QJsonObject consentResource(const QString& patientId, const char* code, bool permit,
                            const QStringList& references) {
    QJsonObject provision{{"type", permit ? "permit" : "deny"}};
    QJsonArray data;
    for (const auto& reference : references)
        data << QJsonObject{{"meaning", "instance"},
                            {"reference", QJsonObject{{"reference", reference}}}};
    if (!data.isEmpty()) provision.insert(QLatin1String("data"), data);
    const auto scope = fhir::coding("http://terminology.hl7.org/CodeSystem/consentscope",
                                    QStringLiteral("patient-privacy"));
    const auto category = fhir::coding(consentSystem, QLatin1String(code));
    return {{"resourceType", "Consent"},
            {"status", "active"},
            {"scope", fhir::concept_(scope)},
            {"category", QJsonArray{fhir::concept_(category)}},
            {"patient", QJsonObject{{"reference", QLatin1String("Patient/") + patientId}}},
            {"provision", provision}};
}

ConsentState readConsent(const QVector<QJsonObject>& acts, const char* code) {
    ConsentState state;
    for (const auto& act : acts) {
        const auto when = fhir::time(act[QLatin1String("dateTime")]);
        if (!isOfKind(act, code) || (state.since.isValid() && when <= state.since)) continue;
        state.since = when;
        state.given = act[QLatin1String("provision")][QLatin1String("type")].toString() ==
                      QLatin1String("permit");
    }
    return state;
}

}  // namespace core
