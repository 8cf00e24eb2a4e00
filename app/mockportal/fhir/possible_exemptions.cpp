// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/exemption_resources.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/parameters.h"
#include "core/codes/exemptions.h"

namespace mockportal::fhir {
namespace {

constexpr auto reasonSystem = "http://fse.example/cs/motivo-esenzione";
constexpr auto conditionSystem = "http://fse.example/cs/condizione-esenzione";
constexpr auto qualitySystem = "http://fse.example/cs/qualita-dichiarante";

const char* kindName(IncomeCeiling::Kind kind) {
    switch (kind) {
        case IncomeCeiling::Kind::flat:
            return "fisso";
        case IncomeCeiling::Kind::range:
            return "fascia";
        case IncomeCeiling::Kind::family:
            return "familiare";
        case IncomeCeiling::Kind::equivalence:
            return "equivalenza";
        case IncomeCeiling::Kind::none:
            break;
    }
    return "nessuno";
}

void addMoney(QJsonArray& parts, const char* name, Cents cents) {
    if (cents > 0) parts << parameter(name, "valueMoney", moneyJson(cents));
}

QJsonObject ceilingPart(const IncomeCeiling& ceiling) {
    QJsonArray parts{parameter("tipo", "valueCode", QLatin1String(kindName(ceiling.kind)))};
    addMoney(parts, "massimo", ceiling.most);
    addMoney(parts, "oltre", ceiling.over);
    addMoney(parts, "con-coniuge", ceiling.spouse);
    addMoney(parts, "per-figlio", ceiling.child);
    for (const auto step : ceiling.scale) addMoney(parts, "scala", step);
    addMoney(parts, "ogni-altro", ceiling.further);
    addMoney(parts, "con-minore", ceiling.minor);
    addMoney(parts, "con-disabile", ceiling.disabled);
    return parameterOf("limite", parts);
}

/// What is said of one year: possible, or why not; and the days it would have.
QJsonObject yearPart(const char* name, const CodeRule& rule, const ExemptionWish& wish) {
    const auto why = whyNotPossible(rule, wish);
    QJsonArray parts{parameter("possibile", "valueBoolean", why.isEmpty())};
    if (!why.isEmpty())
        parts << parameter("motivo", "valueCoding",
                           coding(reasonSystem, why, whyNotText(rule, why)));
    else
        parts << parameter("durata", "valuePeriod",
                           QJsonObject{{"start", wish.from.toString(Qt::ISODate)},
                                       {"end", lastDayOf(rule, wish).toString(Qt::ISODate)}});
    return parameterOf(name, parts);
}

void addAges(QJsonArray& parts, const CodeRule& rule) {
    for (const auto& range : rule.ages) {
        QJsonArray ends;
        if (range.from >= 0) ends << parameter("da", "valueInteger", range.from);
        if (range.below >= 0) ends << parameter("sotto", "valueInteger", range.below);
        parts << parameterOf("eta", ends);
    }
}

QJsonObject codeParameter(const CodeRule& rule, const ExemptionWish& now,
                          const std::optional<ExemptionWish>& next) {
    const auto* known = core::findExemption(rule.code);
    QJsonArray parts{parameter("codice", "valueCoding",
                               coding(exemptionSystem, rule.code,
                                      known == nullptr ? QString() : known->description)),
                     yearPart("corrente", rule, now)};
    if (next) parts << yearPart("prossimo", rule, *next);
    addAges(parts, rule);
    parts << ceilingPart(rule.ceiling);
    for (const auto& condition : rule.conditions)
        parts << parameter("condizione", "valueCoding",
                           coding(conditionSystem, condition.id, condition.text));
    return parameterOf("esenzione", parts);
}

QJsonObject yearParameter(const char* name, const ExemptionYear& year) {
    return parameter(name, "valuePeriod",
                     QJsonObject{{"start", year.first.toString(Qt::ISODate)},
                                 {"end", year.last.toString(Qt::ISODate)}});
}

}  // namespace

QJsonObject possibleExemptions(const ExemptionRules& rules, const Citizen& citizen,
                               const QList<HeldExemption>& held, const QStringList& qualities,
                               const QDate& today) {
    const auto year = rules.yearOf(today);
    const auto now = wishOf(rules, citizen, held, today, false);
    std::optional<ExemptionWish> next;
    if (mayDeclareNextYear(rules, today)) next = wishOf(rules, citizen, held, today, true);
    QJsonArray list{parameter("regole-dal", "valueDate", rules.validFrom.toString(Qt::ISODate)),
                    yearParameter("anno", year),
                    parameter("anno-reddito", "valueInteger", today.year() - 1),
                    parameter("rinnovo-dal", "valueDate", year.renewFrom.toString(Qt::ISODate)),
                    parameter("rinnovo-fino", "valueDate", year.lateUntil.toString(Qt::ISODate))};
    if (next) list << yearParameter("anno-prossimo", rules.yearOf(today, 1));
    for (const auto& quality : rules.qualities)
        if (qualities.contains(quality.id))
            list << parameter("qualita", "valueCoding",
                              coding(qualitySystem, quality.id, quality.text));
    for (const auto& consequence : rules.consequences)
        list << parameter("conseguenza", "valueString", consequence);
    for (const auto& rule : rules.codes) list << codeParameter(rule, now, next);
    return parameters(list);
}

}  // namespace mockportal::fhir
