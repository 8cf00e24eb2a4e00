// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/trends/trend_paper.h"

#include <QTextTable>

#include "ui/chart/chart_text.h"
#include "ui/document/reading_look.h"
#include "ui/screens/record/trends/trend_table.h"
#include "ui/screens/record/trends/trend_words.h"

namespace ui {
namespace {

void write(QTextCursor at, const QString& text, const QTextCharFormat& format, bool right) {
    QTextBlockFormat block;
    block.setAlignment(right ? Qt::AlignRight : Qt::AlignLeft);
    at.setBlockFormat(block);
    at.insertText(text, format);
}

void writeTable(QTextCursor& cursor, const TrendRows& rows, const ReadingLook& look) {
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setCellPadding(look.px(5));
    format.setCellSpacing(0);
    format.setBorder(look.px(0.75));
    format.setBorderCollapse(true);
    format.setBorderBrush(look.color(Role::line));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable& table = *cursor.insertTable(rows.rowCount() + 1, TrendRows::columns, format);
    for (int column = 0; column < TrendRows::columns; ++column) {
        const bool right = column == TrendRows::valueColumn;
        write(table.cellAt(0, column).firstCursorPosition(),
              rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
              look.text(Type::secondaryStrong), right);
        for (int row = 0; row < rows.rowCount(); ++row)
            write(table.cellAt(row + 1, column).firstCursorPosition(),
                  rows.index(row, column).data().toString(), look.text(Type::secondary), right);
    }
}

}  // namespace

std::unique_ptr<QTextDocument> trendPaper(const core::clinical::Trend& trend, QDate from,
                                          double width) {
    const ReadingLook look = ReadingLook::onPaper();
    auto text = std::make_unique<QTextDocument>();
    QTextCursor cursor(text.get());
    cursor.setBlockFormat(look.block(Type::h2, 0, 8));
    cursor.insertText(TrendRows::tr("Andamento: %1").arg(trendName(trend.heading)),
                      look.text(Type::h2));
    const ChartData chart = trendChart(trend, from);
    if (!chart.isEmpty()) {
        cursor.insertBlock(look.block(Type::secondary, 0, 12));
        insertChart(cursor, chart, {width, look.px(300)});
    }
    cursor.insertBlock(look.block(Type::secondary));
    TrendRows rows;
    rows.setTrend(trend, from, 0);
    writeTable(cursor, rows, look);
    return text;
}

}  // namespace ui
