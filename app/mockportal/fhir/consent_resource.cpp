// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/consent_resource.h"

#include <array>

#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/search_values.h"

namespace mockportal::fhir {
namespace {

constexpr auto noticeUri = "http://fse.example/informativa/";

struct Word {
    ConsentKind kind;
    const char* code;
    const char* display;
};

constexpr std::array words{
    Word{ConsentKind::treatment, "trattamento", "Trattamento dei dati personali"},
    Word{ConsentKind::hiding, "oscuramento", "Oscuramento di singoli documenti"},
    Word{ConsentKind::smsNotice, "avviso-sms", "Avviso via SMS"},
    Word{ConsentKind::consultation, "consultazione", "Consultazione da parte di chi cura"},
    Word{ConsentKind::emergency, "emergenza", "Accesso in emergenza"},
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

/// The codes of ours among its categories.
QStringList categoriesIn(const QJsonObject& json) {
    QStringList codes;
    for (const QJsonValue category : json.value("category").toArray())
        for (const QJsonValue code : category["coding"].toArray())
            if (code["system"].toString() == QLatin1String(consentSystem))
                codes << code["code"].toString();
    return codes;
}

std::optional<ConsentKind> kindIn(const QJsonObject& json) {
    for (const auto& code : categoriesIn(json))
        if (const auto kind = consentKind(code)) return kind;
    return std::nullopt;
}

QString displayOf(const QString& code) {
    const auto kind = consentKind(code);
    return kind ? QString::fromUtf8(wordOf(*kind).display) : QStringLiteral("Delega");
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

std::optional<ConsentKind> consentKind(const QString& code) {
    for (const auto& word : words)
        if (code == QLatin1String(word.code)) return word.kind;
    return std::nullopt;
}

bool isDelegation(const QJsonObject& json) {
    return categoriesIn(json).contains(QLatin1String(delegationCode));
}

QString noticeIn(const QJsonObject& json) {
    const QLatin1String prefix(noticeUri);
    for (const QJsonValue policy : json.value("policy").toArray())
        if (const auto uri = policy["uri"].toString(); uri.startsWith(prefix))
            return uri.mid(prefix.size());
    return {};
}

QJsonObject consentFrame(const ConsentFrame& frame) {
    return {{"resourceType", "Consent"},
            {"id", frame.id},
            {"meta", QJsonObject{{"versionId", QString::number(frame.version)},
                                 {"lastUpdated", isoInstant(frame.updated)}}},
            {"status", frame.active ? "active" : "inactive"},
            {"scope", codeableConcept(coding("http://terminology.hl7.org/CodeSystem/consentscope",
                                             QStringLiteral("patient-privacy")))},
            {"category",
             QJsonArray{codeableConcept(coding(consentSystem, frame.code, displayOf(frame.code)))}},
            {"patient", reference("Patient", frame.patientId)},
            {"dateTime", isoTime(frame.made)},
            {"performer", QJsonArray{reference("Patient", frame.by)}},
            {"policy",
             QJsonArray{QJsonObject{
                 {"uri", QLatin1String(noticeUri) +
                             (frame.notice.isEmpty() ? QStringLiteral("1") : frame.notice)}}}}};
}

QJsonObject consentJson(const ConsentEntry& entry) {
    auto json = consentFrame({.id = entry.id,
                              .code = consentCode(entry.kind),
                              .patientId = entry.patientId,
                              .by = entry.by,
                              .made = entry.when,
                              .updated = entry.when,
                              .notice = entry.notice});
    json.insert("provision", provision(entry));
    return json;
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
                       referencesIn(provision),
                       {},
                       noticeIn(json)};
    if ((*kind == ConsentKind::hiding) == entry.references.isEmpty())
        return std::unexpected(
            QStringLiteral("provision.data is for oscuramento, which needs one at least."));
    return entry;
}

}  // namespace mockportal::fhir
