// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/model/result_flag.h"

#include <QCoreApplication>
#include <iterator>

#include "core/clinical/model/units.h"

namespace core::clinical {
namespace {

using Meaning = ResultFlag::Meaning;

struct Row {
    const char* code;
    const char* sign;
    const char* words;
};

// In the order of Meaning.
constexpr Row rows[] = {
    {"", "", nullptr},
    {"N", "", QT_TRANSLATE_NOOP("Clinical", "nella norma")},
    {"L", "▼", QT_TRANSLATE_NOOP("Clinical", "basso")},
    {"LL", "▼▼", QT_TRANSLATE_NOOP("Clinical", "molto basso")},
    {"H", "▲", QT_TRANSLATE_NOOP("Clinical", "alto")},
    {"HH", "▲▲", QT_TRANSLATE_NOOP("Clinical", "molto alto")},
    {"A", "!", QT_TRANSLATE_NOOP("Clinical", "fuori norma")},
    {"AA", "!!", QT_TRANSLATE_NOOP("Clinical", "molto fuori norma")},
    {"<", "▼", QT_TRANSLATE_NOOP("Clinical", "sotto il limite misurabile")},
    {">", "▲", QT_TRANSLATE_NOOP("Clinical", "sopra il limite misurabile")},
    {"B", "", QT_TRANSLATE_NOOP("Clinical", "migliorato")},
    {"W", "", QT_TRANSLATE_NOOP("Clinical", "peggiorato")},
    {"U", "", QT_TRANSLATE_NOOP("Clinical", "aumentato")},
    {"D", "", QT_TRANSLATE_NOOP("Clinical", "diminuito")},
    {"S", "", QT_TRANSLATE_NOOP("Clinical", "sensibile")},
    {"I", "", QT_TRANSLATE_NOOP("Clinical", "intermedio")},
    {"R", "", QT_TRANSLATE_NOOP("Clinical", "resistente")},
    {"POS", "", QT_TRANSLATE_NOOP("Clinical", "positivo")},
    {"NEG", "", QT_TRANSLATE_NOOP("Clinical", "negativo")},
    {"IND", "", QT_TRANSLATE_NOOP("Clinical", "non determinabile")},
    {"", "", nullptr},
};
static_assert(std::size(rows) == static_cast<std::size_t>(Meaning::other) + 1);

struct Alias {
    const char* code;
    Meaning meaning;
};

// Codes of ObservationInterpretation that say the same to a patient.
constexpr Alias aliases[] = {
    {"HU", Meaning::criticalHigh},  {"H>", Meaning::criticalHigh},  {"LU", Meaning::criticalLow},
    {"L<", Meaning::criticalLow},   {"HX", Meaning::high},          {"LX", Meaning::low},
    {"EX", Meaning::abnormal},      {"MS", Meaning::susceptible},   {"VS", Meaning::susceptible},
    {"RR", Meaning::positive},      {"DET", Meaning::positive},     {"ND", Meaning::negative},
    {"NR", Meaning::negative},      {"WR", Meaning::indeterminate}, {"E", Meaning::indeterminate},
    {"EQ", Meaning::indeterminate},
};

Meaning meaningOf(const QString& code) {
    const auto is = [&](const char* known) {
        return code.compare(QLatin1String(known), Qt::CaseInsensitive) == 0;
    };
    for (std::size_t i = 1; i + 1 < std::size(rows); ++i)
        if (is(rows[i].code)) return static_cast<Meaning>(i);
    for (const auto& alias : aliases)
        if (is(alias.code)) return alias.meaning;
    return Meaning::other;
}

/// What matters more to the person: of several that a laboratory wrote the gravest is told.
int gravity(Meaning meaning) {
    switch (meaning) {
        case Meaning::none:
            return 0;
        case Meaning::normal:
            return 1;
        case Meaning::criticalLow:
        case Meaning::criticalHigh:
        case Meaning::criticalAbnormal:
            return 5;
        case Meaning::low:
        case Meaning::high:
        case Meaning::abnormal:
        case Meaning::offScaleLow:
        case Meaning::offScaleHigh:
            return 4;
        case Meaning::other:
            return 3;
        default:
            return 2;
    }
}

/// Its code; where there is none, as with nullFlavor OTH, the words instead of it.
QString written(const Code& interpretation) {
    return interpretation.code.isEmpty() ? interpretation.words() : interpretation.code;
}

ResultFlag flagOfTheLaboratory(const Observation& observation) {
    ResultFlag gravest;
    for (const auto& interpretation : observation.interpretations) {
        const QString code = written(interpretation);
        if (code.isEmpty()) continue;
        const Meaning meaning = meaningOf(code);
        if (gravity(meaning) > gravity(gravest.meaning)) gravest = {meaning, false, code};
    }
    return gravest;
}

bool sameUnit(const QString& unit, const std::optional<Bound>& bound) {
    return !bound || comparableUnit(unit) == comparableUnit(bound->unit);
}

bool below(double value, const Bound& bound) {
    return bound.inclusive ? value < bound.number.value_or(value)
                           : value <= bound.number.value_or(value);
}

bool above(double value, const Bound& bound) {
    return bound.inclusive ? value > bound.number.value_or(value)
                           : value >= bound.number.value_or(value);
}

Meaning compared(const Value& value, const ReferenceRange& range) {
    const auto& low = range.value.low;
    const auto& high = range.value.high;
    if (!value.number || (!low && !high)) return Meaning::none;
    if ((low && !low->number) || (high && !high->number)) return Meaning::none;
    if (!sameUnit(value.unit, low) || !sameUnit(value.unit, high)) return Meaning::none;
    if (low && below(*value.number, *low)) return Meaning::low;
    if (high && above(*value.number, *high)) return Meaning::high;
    return Meaning::normal;
}

}  // namespace

bool ResultFlag::isAbnormal() const {
    return meaning >= Meaning::low && meaning <= Meaning::offScaleHigh;
}

QString ResultFlag::words() const {
    const auto* words = rows[static_cast<std::size_t>(meaning)].words;
    return words == nullptr ? code : QCoreApplication::translate("Clinical", words);
}

QString ResultFlag::sign() const {
    return QString::fromUtf8(rows[static_cast<std::size_t>(meaning)].sign);
}

const ReferenceRange* normalRange(const Observation& observation) {
    const ReferenceRange* only = nullptr;
    for (const auto& range : observation.ranges) {
        const auto& which = range.interpretation.code;
        if (!which.isEmpty() && which != QLatin1String("N")) continue;
        if (only != nullptr || range.conditional || range.value.kind != Value::Kind::range)
            return nullptr;
        only = &range;
    }
    return only;
}

ResultFlag flagOf(const Observation& observation) {
    if (const auto own = flagOfTheLaboratory(observation); own.meaning != Meaning::none) return own;
    const auto& value = observation.value();
    if (!observation.interpretations.empty() || value.kind != Value::Kind::quantity) return {};
    const auto* range = normalRange(observation);
    if (range == nullptr) return {};
    return {compared(value, *range), true, {}};
}

}  // namespace core::clinical
