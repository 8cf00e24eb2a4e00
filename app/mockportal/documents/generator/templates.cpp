// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/generator/templates.h"

#include <cmath>

#include "app/mockportal/documents/generator/dice.h"

namespace mockportal {
namespace {

using Anchors = QHash<QString, double>;  // by analyte

Anchors oldestValues(const std::vector<DocumentPtr>& documents) {
    Anchors anchors;
    for (const auto& document : documents)  // newest first: the oldest is the last word
        for (const auto& section : document->sections)
            for (const auto& m : section.measurements) anchors.insert(m.analyte.key, m.value);
    return anchors;
}

Document anchored(Document report, const QDateTime& date, const Anchors& anchors) {
    report.date = date;
    for (auto& section : report.sections)
        for (auto& m : section.measurements) m.value = anchors.value(m.analyte.key);
    return report;
}

std::optional<double> converted(const std::optional<double>& limit, const Analyte& unit) {
    if (!limit) return limit;
    const double scale = std::pow(10.0, unit.decimals);
    return std::round(*limit * unit.factor * scale) / scale;
}

void convert(Measurement& m, const LaboratoryUnit& unit) {
    auto& analyte = m.analyte;
    analyte.unit = unit.unit;
    analyte.ucum = unit.ucum;
    analyte.factor = unit.factor;
    if (unit.decimals) analyte.decimals = *unit.decimals;
    if (!unit.loinc.isEmpty()) analyte.loinc = unit.loinc;
    if (!unit.loincName.isEmpty()) analyte.loincName = unit.loincName;
    analyte.low = converted(analyte.low, analyte);
    analyte.high = converted(analyte.high, analyte);
    m.value *= unit.factor;
}

Document reportOf(const Laboratory& laboratory, Document report) {
    report.id += QLatin1Char('-') + laboratory.key;
    report.facility = laboratory.facility;
    report.department = laboratory.department;
    report.author = laboratory.author;
    for (auto& section : report.sections)
        for (auto& m : section.measurements)
            if (const auto unit = laboratory.units.constFind(m.analyte.key);
                unit != laboratory.units.cend())
                convert(m, *unit);
    return report;
}

}  // namespace

std::vector<DocumentPtr> templatesFrom(const std::vector<DocumentPtr>& documents,
                                       const Registry& registry) {
    std::vector<DocumentPtr> templates;
    const auto anchors = oldestValues(documents);
    for (const auto& document : documents) {
        if (!document->kind->isLaboratory()) {
            templates.push_back(document);
            continue;
        }
        const auto report = anchored(*document, documents.back()->date, anchors);
        templates.push_back(std::make_shared<const Document>(report));
        for (const auto& laboratory : registry.laboratories)
            templates.push_back(std::make_shared<const Document>(reportOf(laboratory, report)));
    }
    return templates;
}

const DocumentPtr& templateFor(const Turn& turn, const std::vector<DocumentPtr>& templates) {
    Dice dice(QStringLiteral("template/%1/%2").arg(turn.seed).arg(turn.index));
    return templates[static_cast<std::size_t>(dice.below(static_cast<int>(templates.size())))];
}

}  // namespace mockportal
