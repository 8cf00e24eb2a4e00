// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/exemptions/exemption_rules.h"

#include <QHash>
#include <algorithm>

#include "app/mockportal/base/content_json.h"

namespace mockportal {
namespace {

QString text(const QJsonValue& json, const char* key) {
    return json[QLatin1String(key)].toString();
}

QStringList texts(const QJsonValue& json) {
    QStringList list;
    for (const auto item : json.toArray()) list << item.toString();
    return list;
}

IncomeCeiling::Kind kindOf(const QString& name) {
    using Kind = IncomeCeiling::Kind;
    static const QHash<QString, Kind> kinds{{QStringLiteral("flat"), Kind::flat},
                                            {QStringLiteral("range"), Kind::range},
                                            {QStringLiteral("family"), Kind::family},
                                            {QStringLiteral("equivalence"), Kind::equivalence}};
    return kinds.value(name, Kind::none);
}

IncomeCeiling ceilingFrom(const QJsonValue& json) {
    IncomeCeiling ceiling;
    ceiling.kind = kindOf(text(json, "kind"));
    const bool family = ceiling.kind == IncomeCeiling::Kind::family;
    ceiling.most = centsOf(json[QLatin1String(family ? "base" : "most")]);
    ceiling.over = centsOf(json[QLatin1String("over")]);
    ceiling.spouse = centsOf(json[QLatin1String("spouse")]);
    ceiling.child = centsOf(json[QLatin1String("child")]);
    for (const auto step : json[QLatin1String("scale")].toArray()) ceiling.scale << centsOf(step);
    ceiling.further = centsOf(json[QLatin1String("further")]);
    ceiling.minor = centsOf(json[QLatin1String("minor")]);
    ceiling.disabled = centsOf(json[QLatin1String("disabled")]);
    return ceiling;
}

QList<Condition> conditionsFrom(const QJsonValue& json, const char* key) {
    QList<Condition> list;
    for (const QJsonValue item : json.toArray())
        list << Condition{text(item, key), text(item, "text")};
    return list;
}

CodeRule ruleFrom(const QJsonValue& json) {
    CodeRule rule;
    rule.code = text(json, "code");
    rule.closed = text(json, "closed");
    for (const QJsonValue age : json[QLatin1String("ages")].toArray())
        rule.ages << AgeRange{age[QLatin1String("from")].toInt(-1),
                              age[QLatin1String("below")].toInt(-1)};
    rule.held = texts(json[QLatin1String("held")]);
    rule.family = text(json, "family");
    rule.ceiling = ceilingFrom(json[QLatin1String("ceiling")]);
    rule.conditions = conditionsFrom(json[QLatin1String("conditions")], "id");
    return rule;
}

/// "04-01" of that year.
QDate dayIn(int year, const QString& monthAndDay) {
    return QDate::fromString(QStringLiteral("%1-%2").arg(year).arg(monthAndDay), Qt::ISODate);
}

ExemptionRules rulesFrom(const QJsonObject& json) {
    ExemptionRules rules;
    rules.validFrom = QDate::fromString(text(json, "valid_from"), Qt::ISODate);
    for (const QJsonValue code : json[QLatin1String("codes")].toArray())
        rules.codes << ruleFrom(code);
    rules.qualities = conditionsFrom(json[QLatin1String("qualities")], "code");
    rules.consequences = texts(json[QLatin1String("consequences")]);
    rules.preparedMinutes = json[QLatin1String("prepared_minutes")].toInt();
    rules.remindDays = json[QLatin1String("remind_days")].toInt();
    const auto year = json[QLatin1String("year")];
    rules.yearStarts = text(year, "starts");
    rules.yearEnds = text(year, "ends");
    rules.renewFrom = text(year, "renew_from");
    rules.lateUntil = text(year, "late_until");
    return rules;
}

}  // namespace

const CodeRule* ExemptionRules::find(const QString& code) const {
    const auto hit = std::ranges::find(codes, code, &CodeRule::code);
    return hit == codes.end() ? nullptr : &*hit;
}

ExemptionYear ExemptionRules::yearOf(const QDate& day, int years) const {
    const bool begun = day >= dayIn(day.year(), yearStarts);
    const int year = day.year() + (begun ? 0 : -1) + years;
    return {dayIn(year, yearStarts), dayIn(year + 1, yearEnds), dayIn(year + 1, renewFrom),
            dayIn(year + 1, lateUntil)};
}

ExemptionRules exemptionRules(const QDate& day) {
    static const auto versions = contentJson("exemption_rules.json").value("rules").toArray();
    return rulesFrom(inForce(versions, day));
}

bool isOfFamily(const QString& code, const QString& family) {
    const auto* known = core::findExemption(code);
    if (known == nullptr) return false;
    using Family = core::Exemption::Family;
    return known->family == (family == QLatin1String("rare") ? Family::rare : Family::chronic);
}

}  // namespace mockportal
