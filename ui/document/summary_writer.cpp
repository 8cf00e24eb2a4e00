// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/summary_writer.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/document/examination_names.h"
#include "ui/document/plain_tables.h"
#include "ui/document/shown_value.h"

namespace ui {
namespace {

using namespace core::clinical;
using Meaning = ResultFlag::Meaning;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::SummaryWriter)
};

// The numeric range that the program compares with: the one normal range that holds for everybody.
const ReferenceRange* plainRange(const Observation& observation) {
    const auto* only = normalRange(observation);
    const auto known = [](const std::optional<Bound>& bound) { return !bound || bound->number; };
    if (only == nullptr || !known(only->value.low) || !known(only->value.high)) return nullptr;
    return only->value.low || only->value.high ? only : nullptr;
}

// Notes, requests and pieces without a name are no values.
bool isMeasured(const Observation& observation) {
    return !observation.request && !observation.value().isEmpty() &&
           observation.code.code != QLatin1String("48767-8") && !observation.code.words().isEmpty();
}

void writeText(TextWriter& out, const QTextTableCell& cell, Type type, const QString& text,
               Role role = Role::ink, Qt::Alignment alignment = Qt::AlignLeft) {
    out.enter(cell);
    QTextBlockFormat block = out.look().block(Type::secondary);
    block.setAlignment(alignment);
    out.begin(block);
    out.run(text, out.look().text(type, role));
}

void writeFlag(TextWriter& out, const QTextTableCell& cell, const ResultFlag& flag) {
    if (flag.meaning == Meaning::none || flag.meaning == Meaning::normal)
        return writeText(out, cell, Type::secondary, flag.words(), Role::ink2);
    out.enter(cell);
    out.begin(out.look().block(Type::secondary));
    BadgeSpec badge{.tone = flag.isAbnormal() ? Tone::warn : Tone::neutral,
                    .text = flagWords(flag)};
    if (flag.isAbnormal()) badge.icon = signOf(flag.meaning);
    badge.computed = flag.computed;
    out.object(badgeFormat(badge, out.look()));
}

void writeBar(TextWriter& out, const QTextTableCell& cell, const LabValue& value) {
    out.enter(cell);
    out.begin(out.look().block(Type::secondary));
    const ReferenceRange* range = plainRange(*value.observation);
    const auto number = value.observation->value().number;
    if (range == nullptr || !number) return;
    RangeBar bar;
    if (range->value.low) bar.low = range->value.low->number;
    if (range->value.high) bar.high = range->value.high->number;
    bar.value = *number;
    bar.flagged = value.flag.isAbnormal();
    out.object(rangeFormat(bar, out.look()));
}

// "4,0 – 10,0", "fino a 115", "oltre 40": the unit stands in its own column.
QString rangeWords(const Observation& observation) {
    const ReferenceRange* range = plainRange(observation);
    if (range == nullptr)
        return observation.ranges.empty() ? QString() : observation.ranges.front().words();
    const auto words = [](const std::optional<Bound>& bound) {
        return bound ? shownNumber(bound->text) : QString();
    };
    const QString low = words(range->value.low);
    const QString high = words(range->value.high);
    if (range->value.low && range->value.high) return QStringLiteral("%1 – %2").arg(low, high);
    return range->value.high ? Words::tr("fino a %1").arg(high) : Words::tr("oltre %1").arg(low);
}

// "13,1"; beside it the unit where that has no column. Words stay as they are written.
QString resultWords(const Value& result, bool withUnit) {
    if (!result.number) return withUnit ? result.words() : result.text;
    const QString number = shownNumber(result.text);
    return withUnit && !result.unit.isEmpty() ? number + u' ' + shownUnit(result.unit) : number;
}

// What the table has to show: many laboratories tell neither flags nor ranges.
struct Columns {
    bool units = true;  // in a column of their own; else beside the results
    bool flags = false;
    bool bars = false;
    bool ranges = false;

    int count() const { return 2 + int(units) + int(flags) + int(bars) + int(ranges); }
    std::vector<double> weights() const {
        std::vector<double> all{30, 14};
        if (units) all.push_back(12);
        if (flags) all.push_back(16);
        if (bars) all.push_back(14);
        if (ranges) all.push_back(14);
        return all;
    }
};

Columns columnsFor(const std::vector<LabValue>& values, bool bars) {
    Columns columns{.units = bars};
    for (const auto& value : values) {
        columns.flags = columns.flags || value.flag.meaning != Meaning::none;
        columns.ranges = columns.ranges || !value.observation->ranges.empty();
        columns.bars = columns.bars || (bars && value.observation->value().number &&
                                        plainRange(*value.observation) != nullptr);
    }
    return columns;
}

void writeHead(TextWriter& out, QTextTable& table, const Columns& columns) {
    if (columns.bars) table.mergeCells(0, columns.count() - 2, 1, 2);
    int column = 0;
    const auto head = [&](const QString& name, Qt::Alignment alignment = Qt::AlignLeft) {
        writeHeaderCell(out, table, 0, column++, name, alignment);
    };
    head(Words::tr("Esame"));
    head(Words::tr("Risultato"), Qt::AlignRight);
    if (columns.units) head(Words::tr("Unità"));
    if (columns.flags) head(Words::tr("Segnalazione"));
    if (columns.ranges) head(Words::tr("Intervallo di riferimento"));
}

void writeValue(TextWriter& out, QTextTable& table, int row, const LabValue& value,
                const Columns& columns) {
    const bool stands = value.flag.isAbnormal();
    const Value& result = value.observation->value();
    int column = 0;
    const auto next = [&] { return table.cellAt(row, column++); };
    writeText(out, next(), stands ? Type::secondaryStrong : Type::secondary, value.name);
    writeText(out, next(), Type::label, resultWords(result, !columns.units), Role::ink,
              Qt::AlignRight);
    if (columns.units) writeText(out, next(), Type::secondary, shownUnit(result.unit), Role::ink2);
    if (columns.flags) writeFlag(out, next(), value.flag);
    if (columns.bars) writeBar(out, next(), value);
    if (columns.ranges) writeText(out, next(), Type::secondary, rangeWords(*value.observation));
}

}  // namespace

Icon signOf(Meaning meaning) {
    switch (meaning) {
        case Meaning::low:
        case Meaning::criticalLow:
        case Meaning::offScaleLow:
            return Icon::chevronDown;
        case Meaning::high:
        case Meaning::criticalHigh:
        case Meaning::offScaleHigh:
            return Icon::chevronUp;
        default:
            return Icon::warning;
    }
}

QString flagWords(const ResultFlag& flag) {
    QString words = flag.words();
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

QString flagSentence(const ResultFlag& flag) {
    return flag.computed
               ? Words::tr("%1: calcolato dall'intervallo di riferimento").arg(flagWords(flag))
               : Words::tr("%1: segnalato dal laboratorio").arg(flagWords(flag));
}

std::vector<LabValue> laboratoryValues(const ClinicalDocument& document) {
    std::vector<LabValue> values;
    const ExaminationNames names(document);
    for (const auto& each : document.observations)
        if (isMeasured(each)) values.push_back({&each, flagOf(each), names.of(each)});
    // What the laboratory itself flagged, what we computed, the rest.
    std::ranges::stable_sort(values, {}, [](const LabValue& value) {
        return !value.flag.isAbnormal() ? 2 : value.flag.computed ? 1 : 0;
    });
    return values;
}

QString laboratorySentence(const std::vector<LabValue>& values, bool& anything) {
    const auto count = [&](auto predicate) {
        return int(std::ranges::count_if(values, predicate));
    };
    const int told = count(
        [](const LabValue& value) { return value.flag.isAbnormal() && !value.flag.computed; });
    const int computed =
        count([](const LabValue& value) { return value.flag.isAbnormal() && value.flag.computed; });
    const int normal =
        count([](const LabValue& value) { return value.flag.meaning == Meaning::normal; });
    anything = told + computed > 0;
    QStringList sentences;
    const int all = int(values.size());
    if (told > 0)
        sentences << QStringLiteral("<b>%1</b>")
                         .arg(Words::tr("Il laboratorio ha segnalato %n valore/i su %1.", nullptr,
                                        told)
                                  .arg(all));
    else if (std::ranges::all_of(
                 values, [](const LabValue& value) { return value.flag.meaning == Meaning::none; }))
        sentences << Words::tr(
            "Il laboratorio non dice quali valori sono fuori intervallo. "
            "Chiedi al tuo medico.");
    else if (std::ranges::all_of(values,
                                 [](const LabValue& value) { return value.flag.isUnderstood(); }))
        sentences << Words::tr("Il laboratorio non ha segnalato valori fuori intervallo.");
    else
        sentences << Words::tr(
            "Il laboratorio ha scritto accanto ai valori segni che non conosciamo. "
            "Chiedi al tuo medico.");
    if (computed > 0)
        sentences << Words::tr(
            "%n valore/i è fuori dall'intervallo di riferimento per il nostro "
            "confronto.",
            nullptr, computed);
    if (anything && normal > 0 && normal == all - told - computed)
        sentences << Words::tr("Gli altri sono nell'intervallo di riferimento.");
    if (anything) sentences << Words::tr("Parlane con il tuo medico.");
    return sentences.join(u' ');
}

ValuesTable::ValuesTable(const std::vector<LabValue>& values, bool bars, bool paper)
    : values_(values) {
    const Columns columns = columnsFor(values, bars);
    units_ = columns.units;
    flags_ = columns.flags;
    bars_ = columns.bars;
    ranges_ = columns.ranges;
    parts_ = tableParts(0, int(values.size()), columns.count(), paper, [](int) { return true; });
}

void ValuesTable::write(TextWriter& out, const TablePart& part) const {
    const Columns columns{.units = units_, .flags = flags_, .bars = bars_, .ranges = ranges_};
    QTextTableFormat format = ruledTable(out.look());
    format.setHeaderRowCount(1);
    joinPart(format, part, columns.weights());
    const int rows = part.to - part.from + 1;
    QTextTable* table = part.first ? out.beginTable(rows, columns.count(), format)
                                   : out.continueTable(rows, columns.count(), format);
    writeHead(out, *table, columns);
    for (int row = 1; row < rows; ++row)
        writeValue(out, *table, row, values_[std::size_t(part.from + row - 1)], columns);
    for (int row = 0; row < rows; ++row) ruleRow(out.look(), *table, row);
    out.endTable(*table);
}

}  // namespace ui
