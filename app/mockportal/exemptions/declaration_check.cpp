// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/exemptions/declaration_check.h"

#include <algorithm>

#include "app/mockportal/exemptions/possible_codes.h"

namespace mockportal {
namespace {

constexpr int mostMembers = 30;

std::unexpected<Refusal> refuse(const char* code, const QString& why) {
    return std::unexpected(Refusal{QString::fromLatin1(code), why});
}

bool makesSense(const Household& household) {
    if (household.members < 1 || household.members > mostMembers) return false;
    if (household.children < 0 || household.income < 0) return false;
    const int named = 1 + (household.spouse ? 1 : 0) + household.children;
    return named <= household.members;
}

bool allTicked(const Declaration& declaration, const CodeRule& rule) {
    return std::ranges::all_of(rule.conditions, [&](const Condition& condition) {
        return declaration.conditions.contains(condition.id);
    });
}

std::expected<void, Refusal> giveDays(Declaration& declaration, const ExemptionRules& rules,
                                      const CodeRule& rule, ExemptionBook& book,
                                      const QDate& today) {
    for (auto& person : declaration.beneficiaries) {
        const auto wish =
            wishOf(rules, *person.citizen, book.of(*person.citizen), today, declaration.nextYear);
        if (const auto why = whyNotPossible(rule, wish); !why.isEmpty())
            return refuse("codice", why);
        person.from = wish.from;
        person.until = lastDayOf(rule, wish);
    }
    return {};
}

}  // namespace

QStringList qualitiesFor(std::optional<Relation> relation) {
    if (!relation) return {QStringLiteral("interessato")};
    switch (*relation) {
        case Relation::minor:
            return {QStringLiteral("genitore")};
        case Relation::ward:
            return {QStringLiteral("tutore"), QStringLiteral("amministratore"),
                    QStringLiteral("curatore")};
        case Relation::delegator:
            break;
    }
    return {QStringLiteral("familiare")};
}

std::expected<void, Refusal> judge(Declaration& declaration, const ExemptionRules& rules,
                                   ExemptionBook& book, const QDate& today) {
    const auto* rule = rules.find(declaration.code);
    if (rule == nullptr) return refuse("codice", QStringLiteral("no such code"));
    if (declaration.beneficiaries.isEmpty())
        return refuse("beneficiario", QStringLiteral("nobody to declare for"));
    if (declaration.nextYear && !mayDeclareNextYear(rules, today))
        return refuse("periodo", QStringLiteral("the coming year is not open yet"));
    const auto days = giveDays(declaration, rules, *rule, book, today);
    if (!days) return days;
    if (rule->ceiling.kind != IncomeCeiling::Kind::none && !makesSense(declaration.household))
        return refuse("nucleo", QStringLiteral("members, spouse and children do not fit"));
    if (!rule->ceiling.admits(declaration.household))
        return refuse("reddito", QStringLiteral("the income is outside the limits"));
    if (!allTicked(declaration, *rule))
        return refuse("condizioni", QStringLiteral("a condition is not ticked"));
    return {};
}

}  // namespace mockportal
