// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/doctors/choice_verdict.h"

namespace mockportal {
namespace {

bool fitsAge(const ChoiceCase& facts) {
    if (facts.age < 0) return facts.role == DoctorRole::family;
    return facts.role == DoctorRole::family ? facts.age >= facts.familyFromAge
                                            : facts.age < facts.paediatricianUntilAge;
}

/// What nobody can grant through the portal.
QStringList obstacles(const ChoiceCase& facts) {
    QStringList codes;
    const auto when = [&codes](bool so, const char* code) {
        if (so) codes << QLatin1String(code);
    };
    when(facts.isCurrent, "attuale");
    when(!facts.everChose, "prima_scelta");
    when(!fitsAge(facts), "eta");
    when(facts.refused, "ricusazione");
    when(facts.sameAssociation && !facts.isCurrent, "associazione");
    when(facts.nextChange.isValid() && facts.today < facts.nextChange, "troppo_presto");
    when(facts.openRequest, "richiesta_aperta");
    when(!facts.online, "online");
    return codes;
}

/// People of one household may go to one doctor, also above the ceiling (ats-insubria).
QStringList derogations(const ChoiceCase& facts) {
    QStringList codes;
    if (!facts.hasPlace && !facts.householdFollowed) codes << QStringLiteral("massimale");
    if (!facts.sameArea) codes << QStringLiteral("ambito");
    return codes;
}

}  // namespace

ChoiceOutcome judge(const ChoiceCase& facts) {
    using enum ChoiceOutcome::Kind;
    const auto never = obstacles(facts);
    const auto perhaps = derogations(facts);
    ChoiceOutcome outcome{allowed, never + perhaps, {}};
    if (!never.isEmpty() || perhaps.size() > 1)
        outcome.kind = refused;
    else if (!perhaps.isEmpty())
        outcome.kind = toBeJudged;
    if (never.contains(QLatin1String("troppo_presto"))) outcome.from = facts.nextChange;
    return outcome;
}

QString outcomeCode(ChoiceOutcome::Kind kind) {
    switch (kind) {
        case ChoiceOutcome::Kind::allowed:
            return QStringLiteral("ammessa");
        case ChoiceOutcome::Kind::toBeJudged:
            return QStringLiteral("da-valutare");
        case ChoiceOutcome::Kind::refused:
            break;
    }
    return QStringLiteral("non-ammessa");
}

}  // namespace mockportal
