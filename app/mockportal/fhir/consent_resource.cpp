// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/consent_resource.h"

#include <array>

#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/search_values.h"

namespace mockportal::fhir {
namespace {

struct Word {
    ConsentKind kind;
    const char* code;
    const char* display;
};

constexpr std::array words{
    Word{ConsentKind::treatment, "trattamento", "Trattamento dei dati personali"},
    Word{ConsentKind::hiding, "oscuramento", "Oscuramento di singoli documenti"},
    Word{ConsentKind::smsNotice, "avviso-sms", "Avviso via SMS"},
};

const Word& wordOf(ConsentKind kind) {
    return *std::ranges::find(words, kind, &Word::kind);
}

QJsonObject provision(const ConsentEntry& entry) {
    QJsonObject json{{"type", entry.permit ? "permit" : "deny"}};
    QJsonArray data;
    for (const auto& name : entry.references)
        data << QJsonObject{{"meaning", "instance"},
                            {"reference", QJsonObject{{"reference", name}}}};
    if (!data.isEmpty()) json.insert("data", data);
    return json;
}

std::optional<ConsentKind> kindIn(const QJsonObject& json) {
    for (const QJsonValue category : json.value("category").toArray())
        for (const QJsonValue code : category["coding"].toArray())
            for (const auto& word : words)
                if (code["system"].toString() == QLatin1String(consentSystem) &&
                    code["code"].toString() == QLatin1String(word.code))
                    return word.kind;
    return std::nullopt;
}

QStringList referencesIn(const QJsonObject& provision) {
    QStringList list;
    for (const QJsonValue data : provision.value("data").toArray())
        list << data["reference"]["reference"].toString();
    return list;
}

}  // namespace

QString consentCode(ConsentKind kind) {
    return QLatin1String(wordOf(kind).code);
}

QJsonObject consentJson(const ConsentEntry& entry) {
    const auto& word = wordOf(entry.kind);
    return {{"resourceType", "Consent"},
            {"id", entry.id},
            {"meta", QJsonObject{{"versionId", "1"}, {"lastUpdated", isoInstant(entry.when)}}},
            {"status", "active"},
            {"scope", codeableConcept(coding("http://terminology.hl7.org/CodeSystem/consentscope",
                                             QStringLiteral("patient-privacy")))},
            {"category", QJsonArray{codeableConcept(coding(consentSystem, QLatin1String(word.code),
                                                           QLatin1String(word.display)))}},
            {"patient", reference("Patient", entry.patientId)},
            {"dateTime", isoTime(entry.when)},
            {"performer", QJsonArray{reference("Patient", entry.by)}},
            {"policy", QJsonArray{QJsonObject{{"uri", "http://fse.example/informativa/1"}}}},
            {"provision", provision(entry)}};
}

std::expected<ConsentEntry, QString> consentFromJson(const QJsonObject& json) {
    const auto kind = kindIn(json);
    const auto provision = json.value("provision").toObject();
    const auto type = provision.value("type").toString();
    if (json.value("resourceType").toString() != QLatin1String("Consent"))
        return std::unexpected(QStringLiteral("A Consent is needed."));
    if (!kind) return std::unexpected(QStringLiteral("category names no consent of this portal."));
    if (type != QLatin1String("permit") && type != QLatin1String("deny"))
        return std::unexpected(QStringLiteral("provision.type must be permit or deny."));
    ConsentEntry entry{{},
                       idIn(json["patient"]["reference"].toString(), "Patient"),
                       {},
                       *kind,
                       type == QLatin1String("permit"),
                       referencesIn(provision)};
    if ((*kind == ConsentKind::hiding) == entry.references.isEmpty())
        return std::unexpected(
            QStringLiteral("provision.data is for oscuramento, which needs one at least."));
    return entry;
}

}  // namespace mockportal::fhir
