// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/exemptions/exemption_rules.h"
#include "app/mockportal/fhir/exemption_resources.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "core/codes/exemptions.h"

namespace mockportal::fhir {
namespace {

constexpr auto protocolSystem = "http://fse.example/sid/protocollo";

/// FHIR has no word for one that is over; the extension tells exactly.
const char* statusOf(ExemptionState state) {
    if (state == ExemptionState::active) return "active";
    return state == ExemptionState::suspended ? "draft" : "cancelled";
}

QString iso(const QDate& day) {
    return day.toString(Qt::ISODate);
}

QJsonObject period(const HeldExemption& exemption) {
    QJsonObject json{{"start", iso(exemption.from)}};
    if (exemption.until.isValid()) json.insert("end", iso(exemption.until));
    return json;
}

/// When the citizen is to be reminded of the end, and from and until when it can be renewed.
void addReminders(QJsonArray& extensions, const HeldExemption& exemption, const QDate& today) {
    if (!exemption.until.isValid() || exemption.stateOn(today) != ExemptionState::active) return;
    const auto rules = exemptionRules(today);
    extensions << extension("ricorda-dal", "valueDate",
                            iso(exemption.until.addDays(-rules.remindDays)));
    const auto* rule = rules.find(exemption.code);
    if (rule == nullptr || !rule->closed.isEmpty()) return;
    const auto year = rules.yearOf(exemption.until);
    extensions << extension("rinnovo-dal", "valueDate", iso(year.renewFrom))
               << extension("rinnovo-fino", "valueDate", iso(year.lateUntil));
}

}  // namespace

QJsonObject coverage(const HeldExemption& exemption, const QString& protocol, const QDate& today) {
    const auto state = exemption.stateOn(today);
    const auto* known = core::findExemption(exemption.code);
    QJsonArray extensions{extension("stato-esenzione", "valueCode", stateWord(state)),
                          extension("autocertificata", "valueBoolean", exemption.certified)};
    addReminders(extensions, exemption, today);
    QJsonObject json{
        {"resourceType", "Coverage"},
        {"id", exemption.id},
        {"meta", QJsonObject{{"versionId", QString::number(exemption.version)},
                             {"lastUpdated", isoInstant(exemption.updated)}}},
        {"extension", extensions},
        {"status", statusOf(state)},
        {"type", codeableConcept(coding(exemptionSystem, exemption.code),
                                 known == nullptr ? QString() : known->description)},
        {"beneficiary", reference("Patient", exemption.patientId)},
        {"period", period(exemption)},
        {"payor", QJsonArray{QJsonObject{{"display", "Servizio Sanitario Regionale"}}}}};
    if (!protocol.isEmpty())
        json.insert("identifier",
                    QJsonArray{QJsonObject{{"system", protocolSystem}, {"value", protocol}}});
    return json;
}

}  // namespace mockportal::fhir
