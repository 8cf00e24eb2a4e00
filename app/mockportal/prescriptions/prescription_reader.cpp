// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/prescriptions/prescription_reader.h"

#include <QJsonArray>
#include <algorithm>

namespace mockportal {
namespace {

constexpr auto questionCode = "29299-5";

QString text(const QJsonObject& json, const char* key) {
    return json.value(QLatin1String(key)).toString();
}

PrescribedLine line(const QJsonObject& json) {
    PrescribedLine line{.name = text(json, "name"),
                        .aic = text(json, "aic"),
                        .atc = text(json, "atc"),
                        .dosage = text(json, "dosage"),
                        .group = text(json, "group"),
                        .aifaNote = text(json, "aifaNote")};
    line.substitutable = json.value(QLatin1String("substitutable")).toBool(true);
    line.code = text(json, "code");
    line.branch = text(json, "branch");
    line.access = text(json, "access");
    line.quantity = json.value(QLatin1String("quantity")).toInt(1);
    line.given = json.value(QLatin1String("given")).toBool();
    return line;
}

/// What the document does not hold: the same for all services, one after the other for drugs.
void addToLines(const QJsonObject& json, QList<PrescribedLine>& lines) {
    const auto groups = json.value(QLatin1String("groups")).toArray();
    const auto notes = json.value(QLatin1String("notes")).toArray();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i].group = groups.at(i).toString();
        lines[i].aifaNote = notes.at(i).toString();
        lines[i].branch = text(json, "branch");
        lines[i].access = text(json, "access");
    }
}

void readOwn(const QJsonObject& json, const Registry& registry, Prescription& prescription) {
    prescription.id = text(json, "id");
    prescription.drugs = text(json, "kind") == QLatin1String("F");
    prescription.nre = text(json, "nre");
    prescription.question = text(json, "question");
    prescription.writtenOn = QDateTime::fromString(text(json, "date"), Qt::ISODate);
    prescription.daysAgo = json.value(QLatin1String("daysAgo")).toInt(-1);
    prescription.time = QTime::fromString(text(json, "time"), QStringLiteral("hh:mm"));
    prescription.prescriber = registry.doctors.value(text(json, "author"));
    for (const auto item : json.value(QLatin1String("lines")).toArray())
        prescription.lines << line(item.toObject());
}

void readRest(const QJsonObject& json, Prescription& prescription) {
    if (json.contains(QLatin1String("iup"))) prescription.iup = text(json, "iup");
    prescription.priority = text(json, "priority");
    prescription.exemption = text(json, "exemption");
    prescription.note = text(json, "note");
    prescription.authentication = text(json, "authentication");
    prescription.regional = json.value(QLatin1String("regional")).toBool(true);
    prescription.incomplete = json.value(QLatin1String("incomplete")).toBool();
    prescription.hidden = json.value(QLatin1String("hidden")).toBool();
}

QString whatIsMissing(const Prescription& prescription) {
    if (prescription.id.isEmpty()) return QStringLiteral("no id");
    if (prescription.nre.isEmpty()) return QStringLiteral("no nre");
    if (!prescription.writtenOn.isValid() && prescription.daysAgo < 0)
        return QStringLiteral("neither date nor daysAgo");
    return prescription.lines.isEmpty() ? QStringLiteral("no lines") : QString();
}

}  // namespace

Prescription prescriptionOf(const Document& document) {
    Prescription result{.id = document.id, .document = document.id};
    result.drugs = document.kind->isDrugPrescription();
    result.nre = document.order;
    result.iup = document.iup;
    result.writtenOn = document.date;
    result.prescriber = document.author;
    result.question = document.question;
    for (const auto& section : document.sections) {
        if (section.code == QLatin1String(questionCode))
            result.question = section.paragraphs.join(QLatin1Char(' '));
        for (const auto& drug : section.drugs)
            result.lines << PrescribedLine{.name = drug.name,
                                           .aic = drug.aic,
                                           .atc = drug.atc,
                                           .dosage = drug.dosage,
                                           .quantity = drug.packs};
        for (const auto& service : section.services)
            result.lines << PrescribedLine{
                .name = service.name, .code = service.code, .quantity = service.count};
    }
    return result;
}

std::expected<Prescription, QString> prescriptionFromJson(
    const QJsonObject& json, const Registry& registry, const std::vector<DocumentPtr>& documents) {
    Prescription prescription;
    if (const auto name = text(json, "document"); !name.isEmpty()) {
        const auto hit = std::ranges::find_if(
            documents, [&](const DocumentPtr& document) { return document->id == name; });
        if (hit == documents.end()) return std::unexpected(name + QStringLiteral(": no document"));
        prescription = prescriptionOf(**hit);
        addToLines(json, prescription.lines);
    } else {
        readOwn(json, registry, prescription);
    }
    readRest(json, prescription);
    const auto state = stateByCode(text(json, "state"));
    if (!state) return std::unexpected(prescription.id + QStringLiteral(": unknown state"));
    prescription.told = *state;
    if (const auto problem = whatIsMissing(prescription); !problem.isEmpty())
        return std::unexpected(prescription.id + QStringLiteral(": ") + problem);
    return prescription;
}

}  // namespace mockportal
