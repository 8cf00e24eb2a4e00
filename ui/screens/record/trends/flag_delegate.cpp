// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/trends/flag_delegate.h"

#include "ui/widgets/badge.h"

namespace ui {
namespace {

BadgeSpec badgeOf(const QModelIndex& index, bool computed, bool selected) {
    return {.tone = Tone::warn,
            .text = index.data().toString(),
            .icon = static_cast<Icon>(index.data(Qt::DecorationRole).toInt()),
            .computed = computed,
            .small = true,
            .onChosen = selected};
}

}  // namespace

int FlagDelegate::badgeIn(const QModelIndex& index) const {
    return index.column() == column_ ? index.data(badgeRole_).toInt() : 0;
}

double FlagDelegate::contentWidth(const QModelIndex& index) const {
    const int badge = badgeIn(index);
    return badge != 0 ? badgeOf(index, badge == 2, false).size().width()
                      : TableRow::contentWidth(index);
}

void FlagDelegate::paintContent(QPainter& painter, const QRectF& inside, const QModelIndex& index,
                                bool selected) const {
    const int badge = badgeIn(index);
    if (badge == 0) return TableRow::paintContent(painter, inside, index, selected);
    const BadgeSpec spec = badgeOf(index, badge == 2, selected);
    const double top = inside.center().y() - spec.size().height() / 2;
    spec.paint(painter, QRectF(QPointF(inside.left(), top), spec.size()));
}

}  // namespace ui
