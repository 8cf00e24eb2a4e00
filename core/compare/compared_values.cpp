// SPDX-License-Identifier: EUPL-1.2
#include "core/compare/compared_values.h"

#include <QHash>

#include "core/clinical/model/document_type.h"
#include "core/clinical/model/units.h"
#include "core/clinical/trends/trend_collection.h"
#include "core/clinical/trends/trend_units.h"

namespace core {
namespace {

struct Result {
    QString key{};
    QString name{};
    ComparedValue::Side side{};
};

std::vector<Result> resultsOf(const clinical::ClinicalDocument& document, const NameOf& nameOf) {
    std::vector<Result> results;
    const auto type = clinical::documentType(document.header);
    if (clinical::isVaccination(type) || clinical::isPrescription(type)) return results;
    QHash<QString, int> repeated;  // the same examination twice: the first with the first
    for (const auto& observation : document.observations) {
        if (!clinical::isMeasurement(observation, type != clinical::DocumentType::laboratory))
            continue;
        const QString name = nameOf ? nameOf(observation) : observation.code.words();
        const QString key = clinical::examinationKey(observation.code, name);
        results.push_back({key + QString::number(repeated[key]++),
                           name,
                           {clinical::measurement(observation), clinical::flagOf(observation)}});
    }
    return results;
}

std::optional<double> difference(const clinical::Measurement& before,
                                 const clinical::Measurement& after) {
    using Side = clinical::Measurement::Side;
    if (!before.number || !after.number) return {};
    if (before.side != Side::exact || after.side != Side::exact) return {};
    const auto turned = clinical::converted(*before.number, clinical::comparableUnit(before.unit),
                                            clinical::comparableUnit(after.unit));
    return turned ? std::optional(*after.number - *turned) : std::nullopt;
}

ComparedValue both(const Result& before, const Result& after) {
    ComparedValue value{Change::same, after.name, before.side, after.side, {}, false};
    value.difference = difference(before.side.measured, after.side.measured);
    value.flagChanged = before.side.flag.meaning != after.side.flag.meaning ||
                        before.side.flag.code != after.side.flag.code;
    const bool sameNumber = value.difference
                                ? qFuzzyIsNull(*value.difference)
                                : before.side.measured.written == after.side.measured.written;
    if (!sameNumber || value.flagChanged) value.change = Change::changed;
    return value;
}

}  // namespace

std::vector<ComparedValue> compareValues(const clinical::ClinicalDocument& before,
                                         const clinical::ClinicalDocument& after,
                                         const NameOf& nameBefore, const NameOf& nameAfter) {
    const auto older = resultsOf(before, nameBefore);
    QHash<QString, const Result*> byKey;
    for (const auto& result : older) byKey.insert(result.key, &result);
    std::vector<ComparedValue> values;
    for (const auto& result : resultsOf(after, nameAfter)) {
        if (const auto* match = byKey.take(result.key); match != nullptr)
            values.push_back(both(*match, result));
        else
            values.push_back({Change::added, result.name, {}, result.side, {}, false});
    }
    for (const auto& result : older)
        if (byKey.contains(result.key))
            values.push_back({Change::removed, result.name, result.side, {}, {}, false});
    return values;
}

}  // namespace core
