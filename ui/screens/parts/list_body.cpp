// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/parts/list_body.h"

#include <QAbstractItemView>
#include <QBoxLayout>

#include "ui/style/appearance.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

constexpr int rowsKept = 3;

QLayoutItem* shown(const QStackedLayout& states) {
    return states.itemAt(states.currentIndex());
}

}  // namespace

ListBody::ListBody(QWidget& page, double top) : top_(top) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    content_ = column(inside, 12);
    setWidget(inside);
    column(&page, 0)->addWidget(this);
    setWidthClass(WidthClass::wide);
}

void ListBody::keepRoomFor(QAbstractItemView& list, double rowHeight) {
    withTheme(&list,
              [&list, rowHeight] { list.setMinimumHeight(rowsKept * theme().px(rowHeight)); });
    connect(list.selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, &list] { showCurrentRow(list); });
}

void ListBody::showCurrentRow(const QAbstractItemView& list) {
    if (!list.hasFocus()) return;
    const QRect row = list.visualRect(list.currentIndex());
    const QPoint at = list.viewport()->mapTo(widget(), row.center());
    ensureVisible(at.x(), at.y(), 0, row.height() / 2 + theme().px(8));
}

void ListBody::setWidthClass(WidthClass widthClass) {
    const bool narrow = widthClass == WidthClass::narrow;
    const auto margins = narrow ? QMarginsF(16, 14, 16, 8) : QMarginsF(32, top_, 32, 16);
    content_->setContentsMargins((margins * theme().scale).toMargins());
}

QSize ListStates::sizeHint() const {
    const auto* item = shown(*this);
    return item ? item->sizeHint() : QSize();
}

QSize ListStates::minimumSize() const {
    const auto* item = shown(*this);
    return item ? item->minimumSize() : QSize();
}

bool ListStates::hasHeightForWidth() const {
    const auto* item = shown(*this);
    return item && item->hasHeightForWidth();
}

int ListStates::heightForWidth(int width) const {
    const auto* item = shown(*this);
    return item ? item->heightForWidth(width) : -1;
}

}  // namespace ui
