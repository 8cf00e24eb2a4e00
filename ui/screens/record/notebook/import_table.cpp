// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/import_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include "ui/screens/record/notebook/import_model.h"
#include "ui/style/appearance.h"
#include "ui/widgets/layouts.h"

namespace ui {

ImportTable::ImportTable(ImportModel& model, QWidget* parent) : QTableView(parent), rows_(model) {
    setAccessibleName(tr("Misure nel file"));
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(ImportModel::outcome, QHeaderView::Stretch);
    connect(&model, &QAbstractItemModel::modelReset, this, &ImportTable::fit);
    withTheme(this, [this] {
        setFont(theme().font(Type::secondary));
        fit();
    });
}

void ImportTable::setNarrow(bool narrow) {
    setColumnHidden(ImportModel::line, narrow);
    fit();
}

void ImportTable::setChoosing(bool choosing) {
    setColumnHidden(ImportModel::chosen, !choosing);
    fit();
}

// Long sentences take as many lines as they need.
void ImportTable::fit() {
    const Theme& t = theme();
    setColumnWidth(ImportModel::chosen, t.px(72));
    setColumnWidth(ImportModel::line, t.px(64));
    setColumnWidth(ImportModel::moment, t.px(160));
    setColumnWidth(ImportModel::content, qMax(t.px(200), (viewport()->width() - t.px(300)) / 2));
    verticalHeader()->setDefaultSectionSize(t.px(metric::tableRowHeight));
    verticalHeader()->setMinimumSectionSize(t.px(metric::tableRowHeight));
    if (rows_.rowCount() <= 300) resizeRowsToContents();
}

void ImportTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

void ImportTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex box = currentIndex().siblingAtColumn(ImportModel::chosen);
    if (event->key() != Qt::Key_Space || !box.isValid()) return QTableView::keyPressEvent(event);
    const bool on = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    rows_.setData(box, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

}  // namespace ui
