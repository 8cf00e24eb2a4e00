// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/plain_tables.h"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr std::size_t rowsToMeasure = 60;
constexpr double narrowestColumn = 8;  // characters
constexpr double widestColumn = 40;

}  // namespace

QTextTableFormat ruledTable(const ReadingLook& look) {
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(0);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
    format.setCellPadding(look.px(4));
    format.setCellSpacing(0);
    format.setTopMargin(look.px(4));
    format.setBottomMargin(look.px(8));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

void ruleRow(const ReadingLook& look, QTextTable& table, int row) {
    const bool header = row < table.format().headerRowCount();
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setBottomBorder(header ? look.theme.controlStroke() : look.theme.boxStroke());
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(look.color(header ? Role::ctl : Role::line));
        format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        cell.setFormat(format);
    }
}

void writeHeaderCell(TextWriter& out, QTextTable& table, int row, int column, const QString& text,
                     Qt::Alignment alignment) {
    QTextTableCell cell = table.cellAt(row, column);
    QTextCharFormat format = cell.format();
    format.setProperty(headerCellProperty, true);
    cell.setFormat(format);
    out.enter(cell);
    QTextBlockFormat block = out.look().block(Type::secondary);
    block.setAlignment(alignment);
    out.begin(block);
    out.run(text, out.look().text(Type::badge, Role::ink2));
}

std::vector<Fact> shownFacts(const std::vector<core::clinical::ClinicalFact>& facts) {
    std::vector<Fact> shown;
    for (const auto& fact : facts) shown.push_back({fact.shownLabel(), fact.value});
    return shown;
}

bool writeFacts(TextWriter& out, const std::vector<Fact>& facts) {
    std::vector<const Fact*> known;
    for (const auto& fact : facts)
        if (!fact.value.isEmpty()) known.push_back(&fact);
    if (known.empty()) return false;
    QTextTableFormat format = ruledTable(out.look());
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 34),
                                      QTextLength(QTextLength::PercentageLength, 66)});
    QTextTable* table = out.beginTable(int(known.size()), 2, format);
    for (int row = 0; row < int(known.size()); ++row) {
        const Fact& fact = *known[std::size_t(row)];
        writeHeaderCell(out, *table, row, 0, fact.label);
        out.enter(table->cellAt(row, 1));
        out.begin(out.look().block(Type::body));
        out.run(fact.value, out.look().text(Type::body));
    }
    out.endTable(*table);
    return true;
}

PlainGrid::PlainGrid(const QStringList& header, std::vector<QStringList> rows)
    : header_(header), rows_(std::move(rows)) {
    for (int column = 0; column < header.size(); ++column)
        if (std::ranges::any_of(rows_,
                                [column](const auto& row) { return !row[column].isEmpty(); }))
            columns_.push_back(column);
}

std::vector<TablePart> PlainGrid::parts(bool paper) const {
    if (columns_.empty()) return {};
    return tableParts(0, int(rows_.size()), int(columns_.size()), paper, [](int) { return true; });
}

std::vector<double> PlainGrid::weights() const {
    std::vector<double> weights;
    for (const int column : columns_) {
        double& weight = weights.emplace_back(narrowestColumn);
        for (std::size_t row = 0; row < std::min(rows_.size(), rowsToMeasure); ++row)
            weight = std::clamp(double(rows_[row][column].size()), weight, widestColumn);
    }
    return weights;
}

void PlainGrid::writeRow(TextWriter& out, QTextTable& table, int row,
                         const QStringList& cells) const {
    for (int place = 0; place < int(columns_.size()); ++place) {
        out.enter(table.cellAt(row, place));
        out.begin(out.look().block(Type::body));
        out.run(cells[columns_[std::size_t(place)]],
                out.look().text(place == 0 ? Type::bodyStrong : Type::body));
    }
}

// The header stands in every part.
void PlainGrid::write(TextWriter& out, const TablePart& part) const {
    QTextTableFormat format = ruledTable(out.look());
    format.setHeaderRowCount(1);
    joinPart(format, part, weights());
    const int rows = part.to - part.from + 1;
    QTextTable* table = part.first ? out.beginTable(rows, int(columns_.size()), format)
                                   : out.continueTable(rows, int(columns_.size()), format);
    for (int place = 0; place < int(columns_.size()); ++place)
        writeHeaderCell(out, *table, 0, place, header_[columns_[std::size_t(place)]]);
    for (int row = part.from; row < part.to; ++row)
        writeRow(out, *table, row - part.from + 1, rows_[std::size_t(row)]);
    for (int row = 0; row < table->rows(); ++row) ruleRow(out.look(), *table, row);
    out.endTable(*table);
}

}  // namespace ui
