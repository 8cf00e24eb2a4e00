// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/trends/measurement.h"

#include <QRegularExpression>

#include "core/clinical/model/result_flag.h"
#include "core/clinical/model/units.h"
#include "core/clinical/trends/trend_units.h"

namespace core::clinical {
namespace {

using Side = Measurement::Side;

bool isUnit(const QString& text) {
    return !text.contains(QLatin1Char(' ')) &&
           (text.contains(QLatin1Char('/')) || text == QLatin1String("%") ||
            unitFamily(comparableUnit(text)).startsWith(QLatin1Char('*')));
}

/// "<5", "> 1000", "≤ 0,5 mg/dL", "12,5 mg/dL".
void readWords(const QString& text, Measurement& found) {
    static const QRegularExpression pattern(
        QStringLiteral(R"(^([<>≤≥]?)=?\s*([+-]?\d+(?:[.,]\d+)?)\s*(\S.*)?$)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch()) return;
    const QString unit = match.captured(3);
    if (!unit.isEmpty() && !isUnit(unit)) return;
    found.number = readNumber(match.capturedView(2));
    if (found.unit.isEmpty()) found.unit = unit;
    if (!unit.isEmpty()) found.text = text.left(match.capturedStart(3)).trimmed();
    const QString sign = match.captured(1);
    if (sign == QLatin1String("<") || sign == QStringLiteral("≤")) found.side = Side::below;
    if (sign == QLatin1String(">") || sign == QStringLiteral("≥")) found.side = Side::above;
}

/// An interval with one open end is a limit.
void readInterval(const Value& value, Measurement& found) {
    if (value.low && value.high) return;
    if (value.low && value.low->number) {
        found.number = value.low->number;
        found.side = Side::above;
    } else if (value.high && value.high->number) {
        found.number = value.high->number;
        found.side = Side::below;
    }
}

void readValue(const Value& value, Measurement& found) {
    found.unit = value.unit == QLatin1String("1") ? QString() : value.unit;
    found.text = value.text.simplified();
    found.written = value.words();
    switch (value.kind) {
        case Value::Kind::quantity:
        case Value::Kind::number:
        case Value::Kind::text:
        case Value::Kind::other:
            found.number = value.number;
            if (!found.number) readWords(value.text.trimmed(), found);
            break;
        case Value::Kind::range:
            readInterval(value, found);
            break;
        default:
            break;
    }
}

QString unitOf(const ReferenceRange& range) {
    return range.value.kind == Value::Kind::range ? range.value.unit : QString();
}

void takeUnitOfRange(const Observation& observation, Measurement& found) {
    if (!found.unit.isEmpty() || !found.number || observation.ranges.empty()) return;
    const QString unit = unitOf(observation.ranges.front());
    for (const auto& range : observation.ranges)
        if (unitOf(range) != unit) return;
    if (unit == QLatin1String("1")) return;
    found.unit = unit;
    if (!unit.isEmpty()) found.written += QLatin1Char(' ') + unit;
}

std::optional<double> bound(const std::optional<Bound>& bound, const QString& unit) {
    if (!bound || !bound->number) return {};
    if (bound->unit.isEmpty() || bound->unit == QLatin1String("1"))
        return unit.isEmpty() ? bound->number : std::nullopt;
    return converted(*bound->number, comparableUnit(bound->unit), comparableUnit(unit));
}

void readRange(const Observation& observation, Measurement& found) {
    if (!observation.ranges.empty()) found.range = observation.ranges.front().words();
    const auto* range = normalRange(observation);
    if (range == nullptr) return;
    found.range = range->words();
    found.low = bound(range->value.low, found.unit);
    found.high = bound(range->value.high, found.unit);
}

}  // namespace

Measurement measurement(const Observation& observation) {
    Measurement found;
    readValue(observation.value(), found);
    takeUnitOfRange(observation, found);
    readRange(observation, found);
    if (found.number && found.side == Side::exact) {
        const auto meaning = flagOf(observation).meaning;
        if (meaning == ResultFlag::Meaning::offScaleLow) found.side = Side::below;
        if (meaning == ResultFlag::Meaning::offScaleHigh) found.side = Side::above;
    }
    return found;
}

bool isMeasurement(const Observation& observation, bool strict) {
    const bool measured = !observation.request && !observation.negated &&
                          !observation.value().isEmpty() && !observation.code.words().isEmpty() &&
                          observation.code.code != QLatin1String("48767-8") &&  // a note
                          observation.place.administration < 0;
    return measured && (!strict || (observation.value().kind == Value::Kind::quantity &&
                                    !observation.code.code.isEmpty()));
}

}  // namespace core::clinical
