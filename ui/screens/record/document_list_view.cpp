// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_list_view.h"

#include <QKeyEvent>
#include <QScrollBar>

#include "ui/widgets/layouts.h"

namespace ui {

DocumentListView::DocumentListView(QAbstractItemModel& model, DocumentRow::Layout layout,
                                   const QString& name, QWidget* parent)
    : QListView(parent), rows_(new DocumentRow(layout, this)) {
    setAccessibleName(name);
    setItemDelegate(rows_);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);  // the height of a row depends on its width
    setModel(&model);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (const QString id = idOf(index); !id.isEmpty()) Q_EMIT chosen(id);
    });
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const QString id = idOf(index); !id.isEmpty() && isVisible()) Q_EMIT opened(id);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!fitted_ && value > 0 && value == verticalScrollBar()->maximum()) Q_EMIT endReached();
    });
    withTheme(this, [this] { doItemsLayout(); });
}

void DocumentListView::setWrapping(bool wrapping) {
    rows_->setWrapping(wrapping);
    doItemsLayout();
    if (fitted_) fit();
}

void DocumentListView::setRowLayout(DocumentRow::Layout layout) {
    rows_->setLayout(layout);
    doItemsLayout();
    if (fitted_) fit();
}

void DocumentListView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (fitted_ && event->size().width() != event->oldSize().width()) fit();
}

void DocumentListView::fitToRows() {
    fitted_ = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);  // or what it is in would grow
    connect(model(), &QAbstractItemModel::modelReset, this, &DocumentListView::fit);
    connect(model(), &QAbstractItemModel::rowsInserted, this, &DocumentListView::fit);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, &DocumentListView::fit);
    withTheme(this, [this] { fit(); });
}

void DocumentListView::fit() {
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row) height += sizeHintForRow(row);
    setFixedHeight(height);
}

QString DocumentListView::idOf(const QModelIndex& index) const {
    return index.data(rowId).toString();
}

void DocumentListView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (const QString id = idOf(current); !id.isEmpty()) Q_EMIT selected(id);
    if (!fitted_ && current.isValid() && previous.isValid() &&
        current.row() + 1 == model()->rowCount())
        Q_EMIT endReached();
}

// What is being read stays where it is when something comes above it.
void DocumentListView::rowsInserted(const QModelIndex& parent, int first, int last) {
    const QPersistentModelIndex top = indexAt(QPoint(0, 0));
    const int scrolled = verticalScrollBar()->value();
    const int before = visualRect(top).top();
    QListView::rowsInserted(parent, first, last);
    if (fitted_ || scrolled == 0 || !top.isValid() || first > top.row()) return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(top).top() - before);
}

void DocumentListView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString id = enter ? idOf(currentIndex()) : QString();
    if (!id.isEmpty()) {
        Q_EMIT opened(id);
        return;
    }
    QListView::keyPressEvent(event);
}

// Qt does not move at all where Home, End or a page leads to a heading.
QModelIndex DocumentListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex at = QListView::moveCursor(action, modifiers);
    const bool up = action == MoveEnd || action == MovePageDown;
    const auto past = [this](QModelIndex from, int step) {
        while (from.isValid() && !model()->flags(from).testFlag(Qt::ItemIsEnabled))
            from = from.siblingAtRow(from.row() + step);
        return from;
    };
    const auto within = past(at, up ? -1 : 1);
    if (within.isValid() && within != currentIndex()) return within;
    const auto beyond = past(at, up ? 1 : -1);  // a page is hardly higher than a heading
    return beyond.isValid() ? beyond : currentIndex();
}

}  // namespace ui
