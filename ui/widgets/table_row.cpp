// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/table_row.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QMouseEvent>
#include <QTableView>

#include "ui/style/appearance.h"
#include "ui/style/focus_ring.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/widgets/wrapped_lines.h"

namespace ui {
namespace {

constexpr double side = 10;  // as the sections of a header
constexpr double above = 10;
constexpr double bar = 5;
constexpr double sign = 20;
constexpr double gap = 8;
constexpr double box = 24;
constexpr int mostLines = 8;

Type typeOf(const QModelIndex& index) {
    return index.data(tableStrong).toBool() ? Type::secondaryStrong : Type::secondary;
}

// Each line break leaves a line at least for what follows it.
QStringList linesOf(const QModelIndex& index, double width, int most) {
    QStringList lines;
    const QStringList parts = index.data().toString().split(u'\n');
    for (int part = 0; part < parts.size() && lines.size() < most; ++part) {
        const int after = int(parts.size()) - part - 1;
        const int room = std::max(1, most - int(lines.size()) - after);
        lines += wrappedLines(typeOf(index), parts[part], width, room);
    }
    return lines;
}

double signWidth(const QModelIndex& index) {
    return index.data(tableSign).isValid() ? theme().length(sign + gap) : 0;
}

bool isFirstInRow(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (!table || table->selectionBehavior() != QAbstractItemView::SelectRows) return true;
    for (int column = 0; column < index.column(); ++column)
        if (!table->isColumnHidden(column)) return false;
    return true;
}

Qt::Alignment alignmentOf(const QModelIndex& index) {
    const QVariant told = index.data(Qt::TextAlignmentRole);
    return told.isValid() ? Qt::Alignment(told.toInt()) & Qt::AlignHorizontal_Mask : Qt::AlignLeft;
}

}  // namespace

double TableRow::contentWidth(const QModelIndex& index) const {
    if (index.data(Qt::CheckStateRole).isValid()) return theme().length(box);
    double wide = 0;
    for (const QString& part : index.data().toString().split(u'\n'))
        wide = std::max(wide, textWidth(typeOf(index), part));
    return signWidth(index) + wide;
}

// As wide as its words; as high as they need in the width the column has.
QSize TableRow::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& t = theme();
    const double sides = 2 * t.length(side);
    const double room = option.rect.width() - sides - signWidth(index);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const bool wraps = table != nullptr && table->wordWrap() && room > 0;
    const double lines = wraps ? double(linesOf(index, room, mostLines).size()) : 1;
    const double high = lines * t.lineHeight(Type::secondary) + 2 * t.length(above);
    return {qCeil(contentWidth(index) + sides),
            std::max(qCeil(high), t.px(metric::tableRowHeight))};
}

void TableRow::paint(QPainter* painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    const double inset = theme().length(side);
    paintContent(*painter, QRectF(option.rect).adjusted(inset, 0, -inset, -1), index, selected);
    if (option.state.testFlag(QStyle::State_HasFocus) && FocusRing::byKeyboard())
        paintFocus(*painter, option.rect, 0);
    painter->restore();
}

void TableRow::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Theme& t = theme();
    const QRectF rect(option.rect);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(rect, t.color(Role::selected));
        if (isFirstInRow(option, index))
            painter.fillRect(QRectF(rect.topLeft(), QSizeF(t.length(bar), rect.height())),
                             t.color(t.highContrast() ? Role::ink : Role::primary));
    }
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), t.color(Role::line));
}

void TableRow::paintContent(QPainter& painter, const QRectF& inside, const QModelIndex& index,
                            bool selected) const {
    const Theme& t = theme();
    if (const QVariant checked = index.data(Qt::CheckStateRole); checked.isValid()) {
        const double size = t.length(box);
        paintCheckBox(painter, {inside.left(), inside.center().y() - size / 2, size, size},
                      checked.toInt() == Qt::Checked, selected);
        return;
    }
    const double high = t.lineHeight(Type::secondary);
    const int most = std::max(1, int(inside.height() / high));
    const QStringList lines = linesOf(index, inside.width() - signWidth(index), most);
    QRectF line(inside.left() + signWidth(index),
                inside.center().y() - high * double(lines.size()) / 2,
                inside.width() - signWidth(index), high);
    if (signWidth(index) > 0) {
        const double size = t.length(sign);
        const QColor ink = t.ink(Tone(index.data(tableTone).toInt()));
        paintIcon(painter, {inside.left(), line.center().y() - size / 2, size, size},
                  Icon(index.data(tableSign).toInt()),
                  selected && t.highContrast() ? t.color(Role::onSelected) : ink);
    }
    for (const QString& text : lines) {
        paintLine(painter, line, typeOf(index), t.color(selected ? Role::onSelected : Role::ink),
                  text, alignmentOf(index));
        line.translate(0, line.height());
    }
}

// The whole cell is the target of a tick, not the little box alone.
bool TableRow::editorEvent(QEvent* event, QAbstractItemModel* model,
                           const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::MouseButtonRelease ||
        !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->pos())) return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

}  // namespace ui
