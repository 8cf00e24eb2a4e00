// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/plain_tables.h"

#include <algorithm>

namespace ui {

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

void writeGrid(TextWriter& out, const QStringList& header, const std::vector<QStringList>& rows) {
    std::vector<int> columns;
    for (int column = 0; column < header.size(); ++column)
        if (std::ranges::any_of(rows, [column](const auto& row) { return !row[column].isEmpty(); }))
            columns.push_back(column);
    if (columns.empty()) return;
    QTextTableFormat format = ruledTable(out.look());
    format.setHeaderRowCount(1);
    QTextTable* table = out.beginTable(int(rows.size()) + 1, int(columns.size()), format);
    for (int place = 0; place < int(columns.size()); ++place) {
        const int column = columns[std::size_t(place)];
        writeHeaderCell(out, *table, 0, place, header[column]);
        for (int row = 0; row < int(rows.size()); ++row) {
            out.enter(table->cellAt(row + 1, place));
            out.begin(out.look().block(Type::body));
            out.run(rows[std::size_t(row)][column],
                    out.look().text(place == 0 ? Type::bodyStrong : Type::body));
        }
    }
    for (int row = 0; row < table->rows(); ++row) ruleRow(out.look(), *table, row);
    out.endTable(*table);
}

}  // namespace ui
