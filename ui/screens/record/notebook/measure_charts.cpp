// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/measure_charts.h"

#include "core/notebook/notebook_words.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

ChartLine lineOf(const core::NotebookField& field, const QVector<core::NotebookEntry>& entries) {
    ChartLine line{core::notebookFieldName(field), {}};
    const QString id = QString::fromLatin1(field.id);
    const QString unit = core::notebookFieldUnit(field);
    for (const auto& entry : entries) {
        if (!entry.values.numbers.contains(id)) continue;
        ChartPoint point;
        point.time = entry.date;
        point.value = entry.values.numbers.value(id);
        point.text = core::notebookNumber(field, point.value);
        point.label = QStringLiteral("%1: %2 %3, %4")
                          .arg(line.name, point.text, unit, dateAndTime(entry.date));
        line.points << point;
    }
    return line;
}

QString nameOf(const QVector<ChartLine>& lines, const core::NotebookField& field) {
    QStringList names;
    for (const auto& line : lines) names << line.name;
    const QString unit = core::notebookFieldUnit(field);
    const QString name = names.join(QStringLiteral(", "));
    return unit.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, unit);
}

}  // namespace

QVector<ChartData> measureCharts(const core::NotebookKind& kind,
                                 const QVector<core::NotebookEntry>& entries) {
    QVector<ChartData> charts;
    QStringList units;
    for (const auto& field : kind.fields) {
        if (field.form != core::NotebookField::Form::number) continue;
        auto line = lineOf(field, entries);
        if (line.points.isEmpty()) continue;
        const QString unit = QString::fromLatin1(field.ucum);
        if (!units.contains(unit)) {
            units << unit;
            charts << ChartData{};
        }
        auto& chart = charts[units.indexOf(unit)];
        chart.lines << line;
        chart.name = nameOf(chart.lines, field);
    }
    return charts;
}

}  // namespace ui
