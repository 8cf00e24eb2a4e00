// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/table_grid.h"

#include <QString>
#include <algorithm>

namespace ui {
namespace {

using core::clinical::isBlank;
using Node = core::clinical::NarrativeNode;
using Kind = Node::Kind;

bool isCell(const Node& node) {
    return node.kind == Kind::dataCell || node.kind == Kind::headerCell;
}

bool isBlankText(const Node& node) {
    return node.kind == Kind::text && node.text.trimmed().isEmpty();
}

struct Rows {
    std::vector<const Node*> head{};
    std::vector<const Node*> body{};
    std::vector<const Node*> foot{};
};

void sort(const Node& part, std::vector<const Node*>& into, Rows& rows, TableGrid& grid) {
    for (const auto& child : part.children) {
        switch (child.kind) {
            case Kind::row:
                into.push_back(&child);
                break;
            case Kind::tableHead:
                sort(child, rows.head, rows, grid);
                break;
            case Kind::tableBody:
                sort(child, rows.body, rows, grid);
                break;
            case Kind::tableFoot:
                sort(child, rows.foot, rows, grid);
                break;
            case Kind::caption:
                if (grid.caption == nullptr)
                    grid.caption = &child;
                else
                    grid.strays.push_back(&child);
                break;
            case Kind::column:
            case Kind::columnGroup:  // how wide columns are is of no use here
                if (!isBlank(child)) grid.strays.push_back(&child);
                break;
            default:
                if (!isBlankText(child)) grid.strays.push_back(&child);
        }
    }
}

class Placer {
  public:
    explicit Placer(TableGrid& grid, int rows) : grid_(grid) { grid_.rows = rows; }

    void place(const Node& row, int line) {
        int column = 0;
        for (const auto& child : row.children) {
            if (!isCell(child)) {
                if (!isBlankText(child)) grid_.strays.push_back(&child);
                continue;
            }
            while (taken(column) > line) ++column;
            if (column >= TableGrid::mostColumns) {
                grid_.strays.push_back(&child);
                continue;
            }
            put(child, row, line, column);
        }
    }

  private:
    // The row from which on the column is free again.
    int taken(int column) const {
        return column < int(until_.size()) ? until_[std::size_t(column)] : 0;
    }

    // A cell as wide as it says, and as high unless that makes the table far larger than its text.
    int reach(const Node& cell, int line, int width) {
        const int height = std::min(cell.rows, grid_.rows - line);
        const int more = (height - 1) * width;
        if (spanned_ + more > mostSpanned + spannedByCell * int(grid_.cells.size())) return 1;
        spanned_ += more;
        return height;
    }

    void put(const Node& cell, const Node& row, int line, int& column) {
        int width = 1;
        const int widest = std::min(cell.columns, TableGrid::mostColumns - column);
        while (width < widest && taken(column + width) <= line) ++width;
        const int height = reach(cell, line, width);
        grid_.cells.push_back({&cell, &row, line, column, height, width});
        if (int(until_.size()) < column + width) until_.resize(std::size_t(column + width), 0);
        for (int i = 0; i < width; ++i) until_[std::size_t(column + i)] = line + height;
        column += width;
        grid_.columns = std::max(grid_.columns, column);
    }

    // Places that cells reach down into, in all; those of any table that means something are fewer.
    static constexpr int mostSpanned = 2000;
    static constexpr int spannedByCell = 2;

    TableGrid& grid_;
    int spanned_ = 0;
    std::vector<int> until_{};
};

// Columns that no cell begins in: all that a form of cells as wide as the page has of them.
void joinColumns(TableGrid& grid) {
    std::vector<int> place(std::size_t(grid.columns) + 1, 0);
    for (const auto& cell : grid.cells) place[std::size_t(cell.column)] = 1;
    int columns = 0;
    for (int& each : place) each = each != 0 ? columns++ : columns;
    for (auto& cell : grid.cells) {
        const int end = place[std::size_t(cell.column + cell.columns)];
        cell.column = place[std::size_t(cell.column)];
        cell.columns = end - cell.column;
    }
    grid.columns = columns;
}

bool allHeaders(const Node& row) {
    bool any = false;
    for (const auto& child : row.children) {
        if (child.kind == Kind::dataCell) return false;
        any = any || child.kind == Kind::headerCell;
    }
    return any;
}

}  // namespace

TableGrid TableGrid::of(const Node& table) {
    TableGrid grid;
    Rows rows;
    sort(table, rows.body, rows, grid);
    std::vector<const Node*> all = rows.head;
    all.insert(all.end(), rows.body.begin(), rows.body.end());
    all.insert(all.end(), rows.foot.begin(), rows.foot.end());
    Placer placer(grid, int(all.size()));
    for (std::size_t i = 0; i < all.size(); ++i) placer.place(*all[i], int(i));
    joinColumns(grid);
    grid.headRows = int(rows.head.size());
    if (grid.headRows == 0)
        while (grid.headRows + 1 < int(all.size()) && allHeaders(*all[std::size_t(grid.headRows)]))
            ++grid.headRows;
    return grid;
}

}  // namespace ui
