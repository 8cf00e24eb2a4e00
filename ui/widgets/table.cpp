// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/table.h"

#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

#include "ui/style/appearance.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/table_row.h"

namespace ui {
namespace {

constexpr int fittedRows = 300;  // more would be measured for too long

}  // namespace

Table::Table(QAbstractItemModel& model, const QString& name, TableRow* rows, QWidget* parent)
    : QTableView(parent) {
    setAccessibleName(name);
    setModel(&model);
    if (rows == nullptr) rows = new TableRow;
    rows->setParent(this);
    setItemDelegate(rows);
    setFrameShape(NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    for (auto* header : {horizontalHeader(), verticalHeader()}) {
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        header->setHighlightSections(false);
        header->setSectionsClickable(false);
    }
    connect(&model, &QAbstractItemModel::modelReset, this, &Table::fitToRows);
    withTheme(this, [this] {
        setFont(theme().font(Type::secondary));
        fitToRows();
    });
}

void Table::fitToRows() {
    auto& lines = *verticalHeader();
    lines.setMinimumSectionSize(theme().px(metric::tableRowHeight));
    lines.setDefaultSectionSize(theme().px(metric::tableRowHeight));
    fitColumns();
    if (wordWrap() && model()->rowCount() <= fittedRows) resizeRowsToContents();
    const int head = horizontalHeader()->sizeHint().height();
    const int most = highest_ > 0 ? theme().px(highest_) : QWIDGETSIZE_MAX;
    const bool tooWide = horizontalHeader()->length() > viewport()->width();
    const int bar = tooWide ? horizontalScrollBar()->sizeHint().height() : 0;
    const int wanted = head + lines.length() + bar;
    setVerticalScrollBarPolicy(wanted > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(tooWide ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(qMin(wanted, most));
}

// The lines go on where the columns end.
void Table::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    const int end = columnViewportPosition(model()->columnCount() - 1) +
                    columnWidth(model()->columnCount() - 1);
    if (end >= viewport()->width()) return;
    QPainter painter(viewport());
    for (int row = rowAt(0); row >= 0 && row < model()->rowCount(); ++row) {
        const int bottom = rowViewportPosition(row) + rowHeight(row) - 1;
        if (bottom - rowHeight(row) > viewport()->height()) break;
        painter.fillRect(QRect(end, bottom, viewport()->width() - end, 1),
                         theme().color(Role::line));
    }
}

void Table::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fitToRows();
}

void Table::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (hasFocus()) showInPage(current);
}

void Table::showInPage(const QModelIndex& index) {
    const QRect cell = visualRect(index);
    for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(above);
        if (area == nullptr || area->widget() == nullptr) continue;
        const QPoint middle = viewport()->mapTo(area->widget(), cell.center());
        area->ensureVisible(middle.x(), middle.y(), 0, cell.height() / 2 + theme().px(8));
    }
}

}  // namespace ui
