// SPDX-License-Identifier: EUPL-1.2
#include "core/export/ips_resources.h"

#include <QJsonArray>
#include <algorithm>

#include "core/clinical/model/entry_status.h"
#include "core/export/fhir_parts.h"

namespace core {
namespace {

using namespace clinical;
using namespace fhir;

constexpr QLatin1String noKnownAllergy{"716186003"};  // SNOMED CT, also in the CDA value set
constexpr QLatin1String doseNumberCode{"30973-2"};
constexpr const char* terminology = "http://terminology.hl7.org/CodeSystem/";

QJsonObject term(const char* system, const char* code) {
    return fixed((QByteArray(terminology) + system).constData(), code);
}

QJsonObject resource(const char* type) {
    return {{"resourceType", type}};
}

/// Status and beginning of a concern are those of the act around it.
const Act* concern(const Place& place, const ClinicalDocument& document) {
    const auto index = static_cast<std::size_t>(place.act);
    return place.act >= 0 && index < document.acts.size() ? &document.acts[index] : nullptr;
}

bool isActive(const Observation& entry, const ClinicalDocument& document) {
    const auto* act = concern(entry.place, document);
    return act == nullptr || act->status.isEmpty() || act->status == QLatin1String("active");
}

QString onset(const Observation& entry, const ClinicalDocument& document) {
    if (auto own = dateTime(entry.when.first()); !own.isEmpty()) return own;
    const auto* act = concern(entry.place, document);
    return act != nullptr ? dateTime(act->when.first()) : QString();
}

QString clean(const QString& text) {
    return text.simplified();
}

QJsonObject named(const QString& name, const Code& code) {
    auto json = codeable(code);
    if (!clean(name).isEmpty()) json.insert(QLatin1String("text"), clean(name));
    return json;
}

QString written(const ClinicalDocument& document) {
    return dateTime(document.header.created);
}

QJsonObject requested(const Administration& entry, const ClinicalDocument& document) {
    auto json = resource("MedicationRequest");
    json.insert(QLatin1String("status"), QStringLiteral("unknown"));
    json.insert(QLatin1String("intent"), QStringLiteral("order"));
    put(json, "authoredOn", written(document));
    if (const auto packs = readNumber(entry.packs); packs && *packs > 0)
        json.insert(QLatin1String("dispenseRequest"),
                    QJsonObject{{"quantity", QJsonObject{{"value", *packs}}}});
    return json;
}

QJsonObject taken(const Administration& entry) {
    auto json = resource("MedicationStatement");
    const bool over = entry.status == QLatin1String("completed");
    json.insert(QLatin1String("status"),
                over ? QStringLiteral("completed") : QStringLiteral("unknown"));
    put(json, "effectiveDateTime", dateTime(entry.when.first()));
    const auto dosage = clean(entry.dose.words() + QLatin1Char(' ') + entry.frequency);
    if (!dosage.isEmpty())
        json.insert(QLatin1String("dosage"), QJsonArray{QJsonObject{{"text", dosage}}});
    return json;
}

void putValue(QJsonObject& json, const Value& value) {
    if (auto number = quantity(value); !number.isEmpty())
        put(json, "valueQuantity", number);
    else if (value.kind == Value::Kind::coded)
        put(json, "valueCodeableConcept", codeable(value.code));
    else
        put(json, "valueString", clean(value.words()));
}

QJsonObject bound(const std::optional<Bound>& bound) {
    if (!bound || !bound->number) return {};
    QJsonObject json{{"value", *bound->number}};
    put(json, "unit", clean(bound->unit));
    return json;
}

QJsonArray ranges(const Observation& entry) {
    QJsonArray list;
    for (const auto& range : entry.ranges) {
        QJsonObject json;
        put(json, "low", bound(range.value.low));
        put(json, "high", bound(range.value.high));
        put(json, "text", clean(range.words()));
        if (!json.isEmpty()) list << json;
    }
    return list;
}

QJsonArray interpretations(const Observation& entry) {
    QJsonArray list;
    for (const auto& code : entry.interpretations)
        if (auto json = codeable(code); !json.isEmpty()) list << json;
    return list;
}

int doseNumber(const ClinicalDocument& document, int administration) {
    for (const auto& each : document.observations)
        if (each.place.administration == administration && each.code.code == doseNumberCode)
            if (const auto number = readNumber(each.value().text); number && *number >= 1)
                return static_cast<int>(*number);
    return 0;
}

}  // namespace

QJsonObject medicationOf(const Administration& entry, const ClinicalDocument& document,
                         const QJsonObject& patient) {
    const auto medicine = named(entry.name(), entry.product.isEmpty() ? entry.code : entry.product);
    if (medicine.isEmpty() || entry.notGiven) return {};
    auto json = entry.request ? requested(entry, document) : taken(entry);
    json.insert(QLatin1String("medicationCodeableConcept"), medicine);
    json.insert(QLatin1String("subject"), patient);
    return json;
}

QJsonObject allergyOf(const Observation& entry, const ClinicalDocument& document,
                      const QJsonObject& patient) {
    const auto& value = entry.value().code;
    const auto code = entry.agent.isEmpty() ? codeable(value.isEmpty() ? entry.code : value)
                                            : worded(entry.agent);
    if (code.isEmpty()) return {};
    auto json = resource("AllergyIntolerance");
    const bool none = value.code == noKnownAllergy;
    if (none) {
        json.insert(
            QLatin1String("code"),
            QJsonObject{
                {"coding", QJsonArray{QJsonObject{{"system", "http://snomed.info/sct"},
                                                  {"code", QString(noKnownAllergy)}}}},
                {"text", clean(value.words().isEmpty() ? entry.code.words() : value.words())}});
    } else {
        json.insert(QLatin1String("code"), code);
    }
    // That one allergy was denied does not say that there is none.
    const bool denied = !none && isNegated(document, entry);
    const bool active = !denied && isActive(entry, document);
    json.insert(QLatin1String("clinicalStatus"),
                term("allergyintolerance-clinical", active ? "active" : "inactive"));
    if (denied)
        json.insert(QLatin1String("verificationStatus"),
                    term("allergyintolerance-verification", "refuted"));
    json.insert(QLatin1String("patient"), patient);
    put(json, "onsetDateTime", onset(entry, document));
    return json;
}

QJsonObject conditionOf(const Observation& entry, const ClinicalDocument& document,
                        const QJsonObject& patient) {
    const auto& value = entry.value();
    auto code = value.kind == Value::Kind::coded ? codeable(value.code) : worded(value.words());
    if (code.isEmpty()) code = worded(entry.text);
    if (code.isEmpty() || isNegated(document, entry)) return {};
    auto json = resource("Condition");
    json.insert(QLatin1String("clinicalStatus"),
                term("condition-clinical", isActive(entry, document) ? "active" : "inactive"));
    json.insert(QLatin1String("category"),
                QJsonArray{term("condition-category", "problem-list-item")});
    json.insert(QLatin1String("code"), code);
    json.insert(QLatin1String("subject"), patient);
    put(json, "onsetDateTime", onset(entry, document));
    return json;
}

QJsonObject immunizationOf(const ClinicalDocument& document, int index,
                           const QJsonObject& patient) {
    const auto& entry = document.administrations[static_cast<std::size_t>(index)];
    const auto vaccine = named(entry.name(), entry.product);
    if (vaccine.isEmpty() || entry.request) return {};
    auto json = resource("Immunization");
    json.insert(QLatin1String("status"),
                entry.notGiven ? QStringLiteral("not-done") : QStringLiteral("completed"));
    json.insert(QLatin1String("vaccineCode"), vaccine);
    json.insert(QLatin1String("patient"), patient);
    const auto day = dateTime(entry.when.first());
    if (day.isEmpty())
        json.insert(QLatin1String("occurrenceString"), QStringLiteral("unknown"));
    else
        json.insert(QLatin1String("occurrenceDateTime"), day);
    put(json, "lotNumber", clean(entry.lot));
    put(json, "site", codeable(entry.site));
    put(json, "route", codeable(entry.route));
    if (const int dose = doseNumber(document, index); dose > 0)
        json.insert(QLatin1String("protocolApplied"),
                    QJsonArray{QJsonObject{{"doseNumberPositiveInt", dose}}});
    return json;
}

QJsonObject resultOf(const Observation& entry, const ClinicalDocument& document,
                     const QJsonObject& patient) {
    const auto code = codeable(entry.code);
    if (code.isEmpty() || entry.value().isEmpty() || isNegated(document, entry)) return {};
    auto json = resource("Observation");
    json.insert(QLatin1String("status"), QStringLiteral("final"));
    json.insert(QLatin1String("category"), QJsonArray{term("observation-category", "laboratory")});
    json.insert(QLatin1String("code"), code);
    json.insert(QLatin1String("subject"), patient);
    const auto own = dateTime(entry.when.first());
    put(json, "effectiveDateTime", own.isEmpty() ? written(document) : own);
    putValue(json, entry.value());
    if (auto list = interpretations(entry); !list.isEmpty())
        json.insert(QLatin1String("interpretation"), list);
    if (auto list = ranges(entry); !list.isEmpty())
        json.insert(QLatin1String("referenceRange"), list);
    return json;
}

QJsonObject procedureOf(const Act& entry, const QJsonObject& patient) {
    const auto code = entry.code.isEmpty() ? worded(entry.text) : codeable(entry.code);
    if (code.isEmpty() || entry.negated || entry.request) return {};
    auto json = resource("Procedure");
    json.insert(QLatin1String("status"), entry.status == QLatin1String("completed")
                                             ? QStringLiteral("completed")
                                             : QStringLiteral("unknown"));
    json.insert(QLatin1String("code"), code);
    json.insert(QLatin1String("subject"), patient);
    put(json, "performedDateTime", dateTime(entry.when.first()));
    return json;
}

}  // namespace core
