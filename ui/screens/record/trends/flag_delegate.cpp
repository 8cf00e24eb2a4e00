// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/trends/flag_delegate.h"

#include <QAbstractItemView>

#include "ui/style/appearance.h"
#include "ui/style/focus_ring.h"
#include "ui/style/painting.h"
#include "ui/widgets/badge.h"

namespace ui {
namespace {

constexpr double side = 12;

BadgeSpec badgeOf(const QModelIndex& index, bool computed, bool selected) {
    return {.tone = Tone::warn,
            .text = index.data().toString(),
            .icon = static_cast<Icon>(index.data(Qt::DecorationRole).toInt()),
            .computed = computed,
            .small = true,
            .onChosen = selected};
}

}  // namespace

QSize FlagDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const double padding = 2 * theme().length(side);
    const int badge = index.data(badgeRole_).toInt();
    const double wide = index.column() == column_ && badge != 0
                            ? badgeOf(index, badge == 2, false).size().width()
                            : QFontMetricsF(index.data(Qt::FontRole).value<QFont>())
                                  .horizontalAdvance(index.data().toString());
    return {qCeil(wide + padding), theme().px(metric::tableRowHeight)};
}

void FlagDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Theme& t = theme();
    const QRectF rect(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected) painter->fillRect(rect, t.color(Role::selected));
    painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), t.color(Role::line));
    const QRectF inside = rect.adjusted(t.length(side), 0, -t.length(side), 0);
    const int badge = index.data(badgeRole_).toInt();
    if (index.column() == column_ && badge != 0) {
        const BadgeSpec spec = badgeOf(index, badge == 2, selected);
        spec.paint(*painter,
                   QRectF(QPointF(inside.left(), inside.center().y() - spec.size().height() / 2),
                          spec.size()));
    } else {
        const QFont font = index.data(Qt::FontRole).value<QFont>();
        painter->setFont(font);
        painter->setPen(t.color(selected ? Role::onSelected : Role::ink));
        painter->drawText(inside, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                          QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight,
                                                         inside.width() + 1));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && FocusRing::byKeyboard())
        paintFocus(*painter, rect, 0);
    painter->restore();
}

}  // namespace ui
