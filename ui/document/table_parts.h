// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextTableFormat>
#include <vector>

namespace ui {

/// Rows of a table that are written in one go, first and one past the last. A long table is several
/// tables on the screen, each with the header rows, because a text lays out a table as a whole.
struct TablePart {
    int from = 0;
    int to = 0;
    bool first = true;
    bool last = true;
};

/// Parts for rows `from`…`to`; one for tables that are short enough, and for paper, where header
/// rows are repeated by page. `mayBreak` tells whether a part may begin at a row.
template <typename MayBreak>
std::vector<TablePart> tableParts(int from, int to, int columns, bool paper, MayBreak mayBreak) {
    constexpr int cellsInPart = 240;
    const int rows = columns > 0 ? qMax(8, cellsInPart / columns) : to - from;
    if (paper || to - from <= 2 * rows) return {{from, to}};
    std::vector<TablePart> parts;
    for (int at = from; at < to;) {
        int end = qMin(at + rows, to);
        while (end < to && !mayBreak(end)) ++end;
        parts.push_back({at, end, at == from, end == to});
        at = end;
    }
    return parts;
}

/// The same widths in all parts, in proportion to `weights`; no gap between them.
inline void joinPart(QTextTableFormat& format, const TablePart& part,
                     const std::vector<double>& weights) {
    if (part.first && part.last) return;
    if (!part.first) format.setTopMargin(0);
    if (!part.last) format.setBottomMargin(0);
    double all = 0;
    for (const double weight : weights) all += weight;
    QList<QTextLength> widths;
    for (const double weight : weights)
        widths << QTextLength(QTextLength::PercentageLength, 100 * weight / all);
    format.setColumnWidthConstraints(widths);
}

}  // namespace ui
