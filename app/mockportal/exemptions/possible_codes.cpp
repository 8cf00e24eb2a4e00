// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/exemptions/possible_codes.h"

#include <algorithm>

namespace mockportal {
namespace {

int ageOn(const QDate& birth, const QDate& day) {
    const int years = day.year() - birth.year();
    return birth.addYears(years) > day ? years - 1 : years;
}

bool ageFits(const CodeRule& rule, const ExemptionWish& wish) {
    if (rule.ages.isEmpty()) return true;
    if (!wish.birthDate.isValid()) return false;
    const int age = ageOn(wish.birthDate, wish.from);
    return std::ranges::any_of(rule.ages, [&](const auto& range) { return range.admits(age); });
}

bool hangsOn(const CodeRule& rule, const HeldExemption& held) {
    return rule.family.isEmpty() ? rule.held.contains(held.code)
                                 : isOfFamily(held.code, rule.family);
}

bool hasWhatItHangsOn(const CodeRule& rule, const ExemptionWish& wish) {
    if (rule.family.isEmpty() && rule.held.isEmpty()) return true;
    return std::ranges::any_of(wish.held, [&](const auto& held) {
        return hangsOn(rule, held) && held.isInForce(wish.from);
    });
}

bool isHeldAlready(const CodeRule& rule, const ExemptionWish& wish) {
    return std::ranges::any_of(wish.held, [&](const auto& held) {
        return held.code == rule.code && held.isInForce(wish.from);
    });
}

QString missing(const CodeRule& rule) {
    if (rule.family == QLatin1String("chronic")) return QStringLiteral("serve-cronica");
    if (rule.family == QLatin1String("rare")) return QStringLiteral("serve-rara");
    return QStringLiteral("serve-e02");
}

QString agesText(const CodeRule& rule) {
    QStringList parts;
    for (const auto& range : rule.ages) {
        if (range.below >= 0) parts << QStringLiteral("meno di %1 anni").arg(range.below);
        if (range.from >= 0) parts << QStringLiteral("almeno %1 anni").arg(range.from);
    }
    return QStringLiteral("Servono %1.").arg(parts.join(QStringLiteral(" o ")));
}

}  // namespace

ExemptionWish wishOf(const ExemptionRules& rules, const Citizen& citizen,
                     const QList<HeldExemption>& held, const QDate& today, bool nextYear) {
    const auto year = rules.yearOf(today, nextYear ? 1 : 0);
    return {citizen.birthDate, held, nextYear ? year.first : today, year.last};
}

bool mayDeclareNextYear(const ExemptionRules& rules, const QDate& today) {
    return today >= rules.yearOf(today).renewFrom;
}

QString whyNotPossible(const CodeRule& rule, const ExemptionWish& wish) {
    if (!rule.closed.isEmpty()) return rule.closed;
    if (isHeldAlready(rule, wish)) return QStringLiteral("gia-attiva");
    if (!ageFits(rule, wish)) return QStringLiteral("eta");
    return hasWhatItHangsOn(rule, wish) ? QString() : missing(rule);
}

QString whyNotText(const CodeRule& rule, const QString& reason) {
    static const QHash<QString, QString> texts{
        {QStringLiteral("serve-cronica"),
         QStringLiteral("Serve un'esenzione in corso per una malattia cronica.")},
        {QStringLiteral("serve-rara"),
         QStringLiteral("Serve un'esenzione in corso per una malattia rara.")},
        {QStringLiteral("serve-e02"), QStringLiteral("Serve prima l'esenzione E02.")},
        {QStringLiteral("gia-attiva"), QStringLiteral("È già attiva in questo periodo.")},
        {QStringLiteral("automatica"), QStringLiteral("Arriva da sola: non si autocertifica.")},
        {QStringLiteral("chiusa"), QStringLiteral("Non si rilascia più.")}};
    return reason == QLatin1String("eta") ? agesText(rule) : texts.value(reason);
}

QDate lastDayOf(const CodeRule& rule, const ExemptionWish& wish) {
    auto last = wish.until;
    const int age = wish.birthDate.isValid() ? ageOn(wish.birthDate, wish.from) : 0;
    for (const auto& range : rule.ages)
        if (range.admits(age) && range.below >= 0)
            last = std::min(last, wish.birthDate.addYears(range.below).addDays(-1));
    QDate illness;
    for (const auto& held : wish.held) {
        if (!hangsOn(rule, held) || !held.isInForce(wish.from)) continue;
        if (!held.until.isValid()) return last;
        illness = std::max(illness, held.until);
    }
    return illness.isValid() ? std::min(last, illness) : last;
}

}  // namespace mockportal
