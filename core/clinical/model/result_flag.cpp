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

Meaning meaningOf(const QString& code) {
    for (std::size_t i = 1; i + 1 < std::size(rows); ++i)
        if (code.compare(QLatin1String(rows[i].code), Qt::CaseInsensitive) == 0)
            return static_cast<Meaning>(i);
    return Meaning::other;
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
    for (const auto& interpretation : observation.interpretations)
        if (!interpretation.code.isEmpty())
            return {meaningOf(interpretation.code), false, interpretation.code};
    const auto& value = observation.value();
    if (!observation.interpretations.empty() || value.kind != Value::Kind::quantity) return {};
    const auto* range = normalRange(observation);
    if (range == nullptr) return {};
    return {compared(value, *range), true, {}};
}

}  // namespace core::clinical
