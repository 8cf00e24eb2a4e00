// SPDX-License-Identifier: EUPL-1.2
#include "core/prescriptions/prescription_reader.h"

#include <QHash>
#include <QJsonArray>
#include <algorithm>

#include "core/fhir/fhir_values.h"
#include "core/record/document_reference.h"

namespace core {
namespace {

constexpr auto iupSystem = "http://fse.example/sid/iup";
constexpr auto aicSystem = "urn:oid:2.16.840.1.113883.2.9.6.1.5";
constexpr auto atcSystem = "http://www.whocc.no/atc";
constexpr auto catalogueSystem = "http://fse.example/cs/catalogo-regionale";
constexpr auto accessSystem = "http://fse.example/cs/regole-accesso";

QJsonValue extension(const QJsonObject& json, const char* name, const char* value) {
    const QByteArray url = QByteArray("http://fse.example/StructureDefinition/") + name;
    return fhir::extension(json, url.constData())[QLatin1String(value)];
}

QString extensionText(const QJsonObject& json, const char* name, const char* value) {
    return extension(json, name, value).toString().trimmed();
}

QString firstText(const QJsonObject& json, const char* list) {
    return json[QLatin1String(list)].toArray().first()[QLatin1String("text")].toString().trimmed();
}

PrescriptionState stateOf(const QJsonObject& json) {
    static const QHash<QString, PrescriptionState> words{
        {QStringLiteral("prescritta"), PrescriptionState::prescribed},
        {QStringLiteral("erogata-in-parte"), PrescriptionState::partlyDispensed},
        {QStringLiteral("erogata"), PrescriptionState::dispensed},
        {QStringLiteral("prenotata"), PrescriptionState::booked},
        {QStringLiteral("scaduta"), PrescriptionState::expired},
        {QStringLiteral("annullata"), PrescriptionState::cancelled}};
    static const QHash<QString, PrescriptionState> statuses{
        {QStringLiteral("active"), PrescriptionState::prescribed},
        {QStringLiteral("completed"), PrescriptionState::dispensed},
        {QStringLiteral("cancelled"), PrescriptionState::cancelled},
        {QStringLiteral("revoked"), PrescriptionState::cancelled}};
    const auto told = words.constFind(extensionText(json, "stato-ricetta", "valueCode").toLower());
    if (told != words.cend()) return *told;
    return statuses.value(json[QLatin1String("status")].toString(), PrescriptionState::unknown);
}

PriorityClass priorityOf(const QJsonObject& json) {
    static const QHash<QString, PriorityClass> classes{
        {QStringLiteral("U"), PriorityClass::urgent},
        {QStringLiteral("B"), PriorityClass::brief},
        {QStringLiteral("D"), PriorityClass::deferrable},
        {QStringLiteral("P"), PriorityClass::plannable}};
    return classes.value(extensionText(json, "classe-priorita", "valueCode").toUpper(),
                         PriorityClass::none);
}

std::optional<int> quantityOf(const QJsonValue& quantity) {
    const auto value = quantity[QLatin1String("value")];
    return value.isDouble() && value.toDouble() >= 1 ? std::optional(value.toInt()) : std::nullopt;
}

void readDrug(const QJsonObject& json, PrescriptionLine& line) {
    const auto drug = json[QLatin1String("medicationCodeableConcept")];
    line.name = fhir::text(drug);
    line.code = fhir::code(drug, aicSystem);
    line.atc = fhir::code(drug, atcSystem);
    line.quantity = quantityOf(json[QLatin1String("dispenseRequest")][QLatin1String("quantity")]);
    line.dosage = firstText(json, "dosageInstruction");
    line.equivalenceGroup = extensionText(json, "gruppo-equivalenza", "valueString");
    line.aifaNote = extensionText(json, "nota-aifa", "valueString");
    line.substitutable =
        json[QLatin1String("substitution")][QLatin1String("allowedBoolean")].toBool(true);
    line.dispensed = json[QLatin1String("status")].toString() == QLatin1String("completed");
}

void readService(const QJsonObject& json, PrescriptionLine& line) {
    const auto service = json[QLatin1String("code")];
    const auto branch = extension(json, "branca", "valueCoding");
    line.name = fhir::text(service);
    line.code = fhir::code(service, catalogueSystem);
    line.quantity = quantityOf(json[QLatin1String("quantityQuantity")]);
    line.branch = branch[QLatin1String("display")].toString().trimmed();
    line.branchCode = branch[QLatin1String("code")].toString().trimmed();
    line.access = extensionText(json, "tipo-accesso", "valueCode");
}

PrescriptionLine lineOf(const QJsonObject& json, PrescriptionKind kind) {
    PrescriptionLine line{.reference = json[QLatin1String("resourceType")].toString() +
                                       QLatin1Char('/') + json[QLatin1String("id")].toString()};
    if (kind == PrescriptionKind::drugs)
        readDrug(json, line);
    else
        readService(json, line);
    return line;
}

std::optional<PrescribedExemption> exemptionOf(const QJsonObject& json) {
    const auto coding = extension(json, "esenzione", "valueCoding");
    const auto code = coding[QLatin1String("code")].toString().trimmed();
    if (code.isEmpty()) return std::nullopt;
    return PrescribedExemption{code, coding[QLatin1String("display")].toString().trimmed()};
}

QString nreOf(const QJsonObject& json) {
    for (const auto* field : {"groupIdentifier", "requisition"})
        if (const auto number = json[QLatin1String(field)];
            number[QLatin1String("system")].toString() == QLatin1String(nreSystem))
            return number[QLatin1String("value")].toString().trimmed();
    return {};
}

Prescription prescriptionOf(const QJsonObject& json, PrescriptionKind kind) {
    Prescription read{.kind = kind, .nre = nreOf(json)};
    read.iup = fhir::identifier(json[QLatin1String("identifier")], iupSystem);
    read.writtenOn = fhir::time(json[QLatin1String("authoredOn")]);
    read.validUntil =
        QDate::fromString(extensionText(json, "valida-fino", "valueDate"), Qt::ISODate);
    if (const auto told = extension(json, "regionale", "valueBoolean"); told.isBool())
        read.regional = told.toBool();
    read.incomplete = extension(json, "incompleta", "valueBoolean").toBool();
    read.priority = priorityOf(json);
    read.state = stateOf(json);
    read.prescriber =
        json[QLatin1String("requester")][QLatin1String("display")].toString().trimmed();
    read.exemption = exemptionOf(json);
    read.ticket = centsOf(extension(json, "ticket-previsto", "valueMoney"));
    read.question = firstText(json, "reasonCode");
    read.note = firstText(json, "note");
    read.authenticationCode = extensionText(json, "codice-autenticazione", "valueString");
    read.hidden = fhir::hasCoding(json[QLatin1String("meta")][QLatin1String("security")],
                                  accessSystem, "P99");
    read.lines << lineOf(json, kind);
    return read;
}

void fill(QString& text, const QString& other) {
    if (text.isEmpty()) text = other;
}

/// The lines repeat what is common; one that leaves something out takes nothing away.
void add(Prescription& prescription, const Prescription& more) {
    prescription.lines += more.lines;
    prescription.hidden = prescription.hidden || more.hidden;
    prescription.incomplete = prescription.incomplete || more.incomplete;
    fill(prescription.iup, more.iup);
    fill(prescription.prescriber, more.prescriber);
    fill(prescription.question, more.question);
    fill(prescription.note, more.note);
    fill(prescription.authenticationCode, more.authenticationCode);
    if (!prescription.exemption) prescription.exemption = more.exemption;
    if (!prescription.ticket) prescription.ticket = more.ticket;
    if (!prescription.regional) prescription.regional = more.regional;
    if (!prescription.validUntil.isValid()) prescription.validUntil = more.validUntil;
    if (prescription.priority == PriorityClass::none) prescription.priority = more.priority;
    if (prescription.state == PrescriptionState::unknown) prescription.state = more.state;
}

std::optional<PrescriptionKind> kindOf(const QJsonObject& json) {
    const auto type = json[QLatin1String("resourceType")].toString();
    if (type == QLatin1String("MedicationRequest")) return PrescriptionKind::drugs;
    if (type == QLatin1String("ServiceRequest")) return PrescriptionKind::services;
    return std::nullopt;
}

}  // namespace

QVector<Prescription> readPrescriptions(const QVector<QJsonObject>& resources) {
    QVector<Prescription> all;
    QHash<QString, qsizetype> places;  // by kind and NRE
    for (const auto& json : resources) {
        const auto kind = kindOf(json);
        if (!kind || json[QLatin1String("id")].toString().isEmpty()) continue;
        const auto read = prescriptionOf(json, *kind);
        const auto key = QString::number(static_cast<int>(*kind)) + read.nre;
        if (const auto place = places.constFind(key);
            !read.nre.isEmpty() && place != places.cend()) {
            add(all[*place], read);
            continue;
        }
        places.insert(key, all.size());
        all << read;
    }
    std::ranges::stable_sort(all, std::ranges::greater{}, &Prescription::writtenOn);
    return all;
}

}  // namespace core
