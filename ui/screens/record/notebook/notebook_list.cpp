// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/notebook_list.h"

#include <QKeyEvent>

#include "ui/screens/record/notebook/notebook_model.h"
#include "ui/widgets/layouts.h"

namespace ui {

NotebookList::NotebookList(NotebookModel& model, QWidget* parent)
    : QListView(parent), delegate_(new DocumentRow(DocumentRow::Layout::badgeUnderDate, this)) {
    setAccessibleName(tr("Annotazioni, dalla più nuova"));
    setItemDelegate(delegate_);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setModel(&model);
    connect(this, &QListView::clicked, this, &NotebookList::open);
    connect(&model, &QAbstractItemModel::modelReset, this, &NotebookList::fit);
    withTheme(this, [this] { fit(); });
}

void NotebookList::setWrapping(bool wrapping) {
    delegate_->setWrapping(wrapping);
    fit();
}

const NotebookModel& NotebookList::rows() const {
    return *static_cast<const NotebookModel*>(model());
}

void NotebookList::open(const QModelIndex& index) {
    const QString id = index.data(NotebookModel::entryId).toString();
    if (!id.isEmpty()) Q_EMIT opened(id);
}

void NotebookList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return open(currentIndex());
    // Row 0 is a month, which cannot be chosen: the view alone would stay where it is.
    if (event->key() == Qt::Key_Home) return setCurrentIndex(rows().firstEntry());
    QListView::keyPressEvent(event);
}

void NotebookList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

void NotebookList::fit() {
    doItemsLayout();
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row) height += sizeHintForRow(row);
    setFixedHeight(height);
}

}  // namespace ui
