// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/exemptions/declaration.h"

namespace mockportal {
namespace {

QString day(const QDate& date) {
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString nameOf(const Citizen& person) {
    return QStringLiteral("%1 %2").arg(person.given, person.family);
}

QString declarerLines(const Citizen& person) {
    return QStringLiteral(
               "Io, %1, codice fiscale %2, dichiaro sotto la mia responsabilità, ai sensi "
               "degli articoli 46 e 47 del DPR 445/2000:")
        .arg(nameOf(person), person.codiceFiscale);
}

QString qualityText(const ExemptionRules& rules, const QString& code) {
    for (const auto& quality : rules.qualities)
        if (quality.id == code) return quality.text;
    return code;
}

QString exemptionLine(const QString& code) {
    const auto* known = core::findExemption(code);
    return QStringLiteral("Esenzione: %1 - %2.")
        .arg(code, known == nullptr ? QString() : known->description);
}

QStringList beneficiaryLines(const Declaration& declaration, const ExemptionRules& rules) {
    QStringList lines{QStringLiteral("Per:")};
    for (const auto& person : declaration.beneficiaries)
        lines << QStringLiteral("- %1, codice fiscale %2, dal %3 al %4. Dichiaro come %5.")
                     .arg(nameOf(*person.citizen), person.citizen->codiceFiscale, day(person.from),
                          day(person.until), qualityText(rules, person.quality));
    return lines;
}

QStringList householdLines(const Declaration& declaration, const CodeRule& rule, int year) {
    const auto limit = rule.ceiling.limitFor(declaration.household);
    if (!limit) return {};
    const auto& household = declaration.household;
    QStringList lines{
        QStringLiteral("Nucleo: componenti %1; reddito lordo del %2: %3 euro; limite: %4 euro.")
            .arg(household.members)
            .arg(year)
            .arg(euroText(household.income), euroText(*limit))};
    if (rule.ceiling.kind == IncomeCeiling::Kind::family)
        lines << QStringLiteral("Coniuge: %1. Figli a carico: %2.")
                     .arg(household.spouse ? QStringLiteral("sì") : QStringLiteral("no"))
                     .arg(household.children);
    if (household.minor)
        lines << QStringLiteral(
            "Nel nucleo c'è un figlio minore, e i genitori lavorano o ce n'è "
            "uno solo.");
    if (household.disabled)
        lines << QStringLiteral("Nel nucleo c'è una persona con disabilità grave.");
    return lines;
}

QStringList conditionLines(const Declaration& declaration, const CodeRule& rule) {
    QStringList lines{QStringLiteral("Dichiaro che:")};
    for (const auto& condition : rule.conditions)
        if (declaration.conditions.contains(condition.id))
            lines << QStringLiteral("- %1").arg(condition.text);
    return lines;
}

}  // namespace

QString declarationText(const Declaration& declaration, const ExemptionRules& rules,
                        const QDateTime& now) {
    const auto& rule = *rules.find(declaration.code);
    const int incomeYear = declaration.beneficiaries.first().from.year() - 1;
    QStringList lines{QStringLiteral("AUTOCERTIFICAZIONE PER L'ESENZIONE DAL TICKET"),
                      {},
                      declarerLines(*declaration.declarer),
                      {},
                      exemptionLine(declaration.code)};
    lines << beneficiaryLines(declaration, rules) << householdLines(declaration, rule, incomeYear)
          << QString() << conditionLines(declaration, rule) << QString()
          << QStringLiteral("So che:");
    for (const auto& consequence : rules.consequences)
        lines << QStringLiteral("- %1").arg(consequence);
    lines << QString()
          << QStringLiteral("Data e ora: %1").arg(now.toString(QStringLiteral("dd/MM/yyyy HH:mm")));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace mockportal
