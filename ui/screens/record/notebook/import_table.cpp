// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/import_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include "ui/screens/record/notebook/import_model.h"
#include "ui/style/appearance.h"

namespace ui {
namespace {

constexpr double highest = 1600;  // px: some forty rows

}  // namespace

ImportTable::ImportTable(ImportModel& model, QWidget* parent)
    : Table(model, tr("Misure nel file"), nullptr, parent), rows_(model) {
    setWordWrap(true);
    setHighest(highest);
    horizontalHeader()->setSectionResizeMode(ImportModel::outcome, QHeaderView::Stretch);
    fitToRows();
}

void ImportTable::setNarrow(bool narrow) {
    setColumnHidden(ImportModel::moment, narrow);
    rows_.setMomentWithContent(narrow);
    fitToRows();
}

void ImportTable::setChoosing(bool choosing) {
    setColumnHidden(ImportModel::chosen, !choosing);
    fitToRows();
}

// Long sentences take as many lines as they need; what is told and what came of it share the rest.
void ImportTable::fitColumns() {
    const Theme& t = theme();
    setColumnWidth(ImportModel::chosen, t.px(70));
    setColumnWidth(ImportModel::line, t.px(60));
    setColumnWidth(ImportModel::moment, t.px(160));
    int taken = 0;
    for (const int column : {ImportModel::chosen, ImportModel::line, ImportModel::moment})
        if (!isColumnHidden(column)) taken += columnWidth(column);
    setColumnWidth(ImportModel::content, qMax(t.px(150), (viewport()->width() - taken) / 2));
}

void ImportTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex box = currentIndex().siblingAtColumn(ImportModel::chosen);
    if (event->key() != Qt::Key_Space || !box.isValid()) return Table::keyPressEvent(event);
    const bool on = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    rows_.setData(box, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

}  // namespace ui
