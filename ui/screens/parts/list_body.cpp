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
    withTheme(content_, [this] { fit(); });  // after those of the column
}

void ListBody::keepRoomFor(QAbstractItemView& list, double rowHeight) {
    list_ = &list;
    rowHeight_ = rowHeight;
    fit();
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
    narrow_ = widthClass == WidthClass::narrow;
    fit();
}

void ListBody::fit() {
    const auto margins = narrow_ ? QMarginsF(16, 14, 16, 8) : QMarginsF(32, top_, 32, 16);
    content_->setContentsMargins((margins * theme().scale).toMargins());
    if (list_ == nullptr) return;
    const double second = narrow_ ? theme().lineHeight(Type::secondary) : 0;
    const double row = rowHeight_ > 0 ? theme().length(rowHeight_)
                                      : theme().length(metric::rowHeight) + 1 + second;
    list_->setMinimumHeight(qCeil(rowsKept * row));
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
