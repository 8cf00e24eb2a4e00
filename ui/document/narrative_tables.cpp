// SPDX-License-Identifier: EUPL-1.2
// Tables of the narrative.
#include <algorithm>
#include <utility>

#include "ui/document/narrative_writer.h"

namespace ui {
namespace {

using Node = core::clinical::NarrativeNode;
using Kind = Node::Kind;

constexpr int mostRepeatedRows = 6;  // of a header
constexpr int rowsToMeasure = 60;
constexpr double narrowestColumn = 8;  // characters
constexpr double widestColumn = 40;

constexpr int manyColumns = 5;  // smaller text, so that they fit
constexpr int veryManyColumns = 8;

QTextTableFormat tableFormat(const ReadingLook& look, int headRows) {
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(look.theme.boxStroke());
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(look.color(Role::line));
    format.setCellPadding(look.px(6));
    format.setCellSpacing(0);
    format.setTopMargin(look.px(6));
    format.setBottomMargin(look.px(12));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(headRows);
    return format;
}

// Cells are in the order of their rows.
auto firstOfLine(const TableGrid& grid, int line) {
    return std::ranges::lower_bound(grid.cells, line, {}, &TableGrid::Cell::line);
}

// Rows that a cell of an earlier row reaches into.
std::vector<bool> boundRows(const TableGrid& grid) {
    std::vector<bool> bound(std::size_t(grid.rows) + 1, false);
    for (const auto& cell : grid.cells)
        for (int line = cell.line + 1; line < cell.line + cell.rows; ++line)
            bound[std::size_t(line)] = true;
    return bound;
}

// No part begins amid a cell. A head that is too long to stand in every part is a row like others.
std::vector<TablePart> partsOf(TableGrid& grid, bool whole) {
    const auto bound = boundRows(grid);
    const bool repeats = grid.headRows <= mostRepeatedRows && !bound[std::size_t(grid.headRows)];
    if (!whole && !repeats) grid.headRows = 0;
    return tableParts(grid.headRows, grid.rows, grid.columns, whole,
                      [&](int line) { return !bound[std::size_t(line)]; });
}

bool holdsTable(const Node& node) {
    return node.kind == Kind::table || std::ranges::any_of(node.children, holdsTable);
}

// A table of one cell around others is their frame: they can be written bit by bit without it.
bool isFrame(const TableGrid& grid) {
    return grid.cells.size() == 1 && grid.rows == 1 && holdsTable(*grid.cells.front().node);
}

std::size_t lengthOf(const Node& node) {
    std::size_t length = std::size_t(node.text.size());
    for (const auto& child : node.children) length += lengthOf(child);
    return length;
}

// By the longest text of a column in the first rows.
std::vector<double> weightsOf(const TableGrid& grid, const TablePart& part) {
    if (part.first && part.last) return {};
    std::vector<double> weights(std::size_t(grid.columns), narrowestColumn);
    for (const auto& cell : grid.cells) {
        if (cell.line > grid.headRows + rowsToMeasure) break;
        double& weight = weights[std::size_t(cell.column)];
        if (cell.columns == 1)
            weight = std::clamp(double(lengthOf(*cell.node)), weight, widestColumn);
    }
    return weights;
}

}  // namespace

Qt::Alignment NarrativeWriter::alignmentOf(Node::Align align) {
    if (align == Node::Align::center) return Qt::AlignHCenter;
    if (align == Node::Align::right) return Qt::AlignRight;
    return align == Node::Align::left ? Qt::AlignLeft : Qt::Alignment();
}

void NarrativeWriter::table(const Node& node, const Flow& flow, const InlineStyle& style) {
    const auto grid = std::make_shared<TableGrid>(TableGrid::of(node));
    itemMarker_.clear();  // a table is an item of its own shape
    if (grid->caption != nullptr)
        later(flow.inCell, [this, grid, flow, style] { block(*grid->caption, flow, style); });
    if (isFrame(*grid))
        later(flow.inCell, [this, grid, flow, style] {
            meet(*grid->cells.front().row);
            block(*grid->cells.front().node, flow, style);
        });
    else if (grid->rows > 0 && grid->columns > 0)
        for (const auto& part : partsOf(*grid, flow.inCell || out_.look().paper))
            later(flow.inCell, [this, grid, part, style] { tablePart(*grid, part, style); });
    for (const Node* stray : grid->strays)
        later(flow.inCell, [this, stray, flow, style] { single(*stray, flow, style); });
}

// Header rows stand in every part.
void NarrativeWriter::tablePart(const TableGrid& grid, const TablePart& part,
                                const InlineStyle& style) {
    QTextTableFormat format = tableFormat(out_.look(), grid.headRows);
    joinPart(format, part, weightsOf(grid, part));
    const int rows = grid.headRows + part.to - part.from;
    QTextTable* table = part.first ? out_.beginTable(rows, grid.columns, format)
                                   : out_.continueTable(rows, grid.columns, format);
    const Node* row = nullptr;
    bool highlighted = false;
    const auto write = [&](int from, int to, int moved) {
        for (auto it = firstOfLine(grid, from); it != grid.cells.end() && it->line < to; ++it) {
            if (std::exchange(row, it->row) != it->row) {
                meet(*it->row);
                highlighted = hasHighlight(*it->row);
            }
            TableGrid::Cell placed = *it;
            placed.line -= moved;
            cell(placed, *table, highlighted, style);
        }
    };
    repeating_ = !part.first;
    write(0, grid.headRows, 0);
    repeating_ = false;
    write(part.from, part.to, part.from - grid.headRows);
    out_.endTable(*table);
}

void NarrativeWriter::cell(const TableGrid::Cell& cell, QTextTable& table, bool highlighted,
                           const InlineStyle& style) {
    if (cell.rows > 1 || cell.columns > 1)
        table.mergeCells(cell.line, cell.column, cell.rows, cell.columns);
    QTextTableCell place = table.cellAt(cell.line, cell.column);
    const bool header =
        cell.node->kind == Kind::headerCell || cell.line < table.format().headerRowCount();
    QTextCharFormat format = place.format();
    if (header) format.setProperty(headerCellProperty, true);
    if (header) format.setBackground(out_.look().color(Role::sunken));
    if (highlighted) format.setBackground(out_.look().color(Role::warnTint));
    if (header || highlighted) place.setFormat(format);
    out_.enter(place);
    InlineStyle inner = style;
    inner.bold = style.bold || header;
    inner.deleted = style.deleted || cell.row->deleted;
    if (table.columns() >= manyColumns) inner.type = Type::secondary;
    if (table.columns() >= veryManyColumns) inner.type = Type::badgeSmall;
    block(*cell.node, Flow{.inCell = true, .alignment = alignmentOf(cell.node->align)}, inner);
}

}  // namespace ui
