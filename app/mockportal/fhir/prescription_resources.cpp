// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/prescription_resources.h"

#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/documents/oids.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/prescriptions/branches.h"
#include "app/mockportal/record/record_store.h"
#include "core/codes/exemptions.h"

namespace mockportal::fhir {
namespace {

constexpr auto atcSystem = "http://www.whocc.no/atc";
constexpr auto exemptionSystem = "http://fse.example/cs/esenzione";

QString urn(const char* oid) {
    return QStringLiteral("urn:oid:") + QLatin1String(oid);
}

void addCode(QJsonArray& extensions, const char* name, const QString& code) {
    if (!code.isEmpty()) extensions << extension(name, "valueCode", code);
}

void addString(QJsonArray& extensions, const char* name, const QString& text) {
    if (!text.isEmpty()) extensions << extension(name, "valueString", text);
}

/// The value sets of the two resources differ: only ServiceRequest has `revoked`.
QString status(const Prescription& prescription, const PrescribedLine& line, const QDateTime& now) {
    const auto ended = prescription.drugs ? QStringLiteral("stopped") : QStringLiteral("revoked");
    switch (prescription.stateAt(now)) {
        case PrescriptionState::dispensed:
            return QStringLiteral("completed");
        case PrescriptionState::partlyDispensed:
            return line.given ? QStringLiteral("completed") : QStringLiteral("active");
        case PrescriptionState::expired:
            return ended;
        case PrescriptionState::cancelled:
            return prescription.drugs ? QStringLiteral("cancelled") : ended;
        case PrescriptionState::prescribed:
        case PrescriptionState::booked:
            break;
    }
    return QStringLiteral("active");
}

QJsonArray commonExtensions(const Prescription& prescription, const PrescriptionStand& stand) {
    const auto& now = stand.now;
    QJsonArray all{
        extension("ticket-previsto", "valueMoney", moneyJson(stand.ticket)),
        extension("stato-ricetta", "valueCode", stateCode(prescription.stateAt(now))),
        extension("valida-fino", "valueDate", prescription.validUntil().toString(Qt::ISODate)),
        extension("regionale", "valueBoolean", prescription.regional),
        extension("incompleta", "valueBoolean", prescription.incomplete)};
    if (!prescription.exemption.isEmpty()) {
        const auto* known = core::findExemption(prescription.exemption);
        all << extension("esenzione", "valueCoding",
                         coding(exemptionSystem, prescription.exemption,
                                known == nullptr ? QString() : known->description));
    }
    addString(all, "codice-autenticazione", prescription.authentication);
    return all;
}

QJsonObject metaOf(const Prescription& prescription, const PrescriptionStand& stand) {
    const int version = 1 + prescription.changes +
                        int(prescription.stateAt(stand.now) != prescription.told) +
                        int(stand.hidden != prescription.hidden);
    QJsonObject meta{{"versionId", QString::number(version)},
                     {"lastUpdated", isoTime(prescription.writtenOn)}};
    if (stand.hidden)
        meta.insert("security", QJsonArray{coding(accessRuleSystem, QStringLiteral("P99"),
                                                  QStringLiteral("Oscurato"))});
    return meta;
}

QJsonObject common(const Prescription& prescription, qsizetype index,
                   const PrescriptionStand& stand) {
    const auto& line = prescription.lines[index];
    QJsonObject json{
        {"resourceType", prescriptionType(prescription)},
        {"id", lineId(prescription, index, stand.patientId)},
        {"meta", metaOf(prescription, stand)},
        {"status", status(prescription, line, stand.now)},
        {"intent", "order"},
        {"subject", QJsonObject{{"reference", QStringLiteral("Patient/") + stand.patientId}}},
        {"authoredOn", isoTime(prescription.writtenOn)},
        {prescription.drugs ? "groupIdentifier" : "requisition",
         QJsonObject{{"system", urn(oid::nre)}, {"value", prescription.nre}}}};
    if (!prescription.iup.isEmpty())
        json.insert("identifier",
                    QJsonArray{QJsonObject{{"system", iupSystem}, {"value", prescription.iup}}});
    if (!prescription.prescriber.family.isEmpty())
        json.insert("requester", QJsonObject{{"display", prescription.prescriber.displayName()}});
    if (!prescription.note.isEmpty())
        json.insert("note", QJsonArray{QJsonObject{{"text", prescription.note}}});
    return json;
}

void addDrug(QJsonObject& json, const PrescribedLine& line) {
    QJsonArray codings;
    if (!line.aic.isEmpty()) codings << coding(urn(oid::aic).toLatin1(), line.aic);
    if (!line.atc.isEmpty()) codings << coding(atcSystem, line.atc);
    QJsonObject what{{"text", line.name}};
    if (!codings.isEmpty()) what.insert("coding", codings);
    json.insert("medicationCodeableConcept", what);
    json.insert("dispenseRequest",
                QJsonObject{{"quantity", QJsonObject{{"value", line.quantity}}}});
    json.insert("substitution", QJsonObject{{"allowedBoolean", line.substitutable}});
    if (!line.dosage.isEmpty())
        json.insert("dosageInstruction", QJsonArray{QJsonObject{{"text", line.dosage}}});
}

QString requestPriority(const QString& priority) {
    if (priority == QLatin1String("U")) return QStringLiteral("urgent");
    return priority == QLatin1String("B") ? QStringLiteral("asap") : QStringLiteral("routine");
}

void addService(QJsonObject& json, const Prescription& prescription, const PrescribedLine& line) {
    json.insert("code", codeableConcept(coding(catalogueSystem, line.code), line.name));
    json.insert("quantityQuantity", QJsonObject{{"value", line.quantity}});
    json.insert("priority", requestPriority(prescription.priority));
    if (!prescription.question.isEmpty())
        json.insert("reasonCode", QJsonArray{QJsonObject{{"text", prescription.question}}});
}

void addLineExtensions(QJsonArray& all, const Prescription& prescription,
                       const PrescribedLine& line) {
    addString(all, "gruppo-equivalenza", line.group);
    addString(all, "nota-aifa", line.aifaNote);
    if (prescription.drugs) return;
    addCode(all, "classe-priorita", prescription.priority);
    addCode(all, "tipo-accesso", line.access);
    if (!line.branch.isEmpty())
        all << extension("branca", "valueCoding",
                         coding(branchSystem, line.branch, branchName(line.branch)));
}

}  // namespace

QString prescriptionType(const Prescription& prescription) {
    return prescription.drugs ? QStringLiteral("MedicationRequest")
                              : QStringLiteral("ServiceRequest");
}

QString lineId(const Prescription& prescription, qsizetype line, const QString& patientId) {
    return stableId(
        QStringLiteral("%1/prescription/%2/%3").arg(patientId, prescription.id).arg(line));
}

QJsonObject prescribedLine(const Prescription& prescription, qsizetype index,
                           const PrescriptionStand& stand) {
    const auto& line = prescription.lines[index];
    auto json = common(prescription, index, stand);
    auto extensions = commonExtensions(prescription, stand);
    addLineExtensions(extensions, prescription, line);
    json.insert("extension", extensions);
    if (prescription.drugs)
        addDrug(json, line);
    else
        addService(json, prescription, line);
    return json;
}

}  // namespace mockportal::fhir
