// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/search/search_row.h"

#include <QPainter>
#include <QTextLayout>

#include "ui/screens/record/search/search_model.h"
#include "ui/style/appearance.h"
#include "ui/style/focus_ring.h"
#include "ui/style/painting.h"

namespace ui {
namespace {

constexpr double side = 20;
constexpr double padding = 12;
constexpr double bar = 5;
constexpr double gap = 10;
constexpr int excerptLines = 2;

QList<QTextLayout::FormatRange> bold(const QModelIndex& index, const QColor& ink) {
    QList<QTextLayout::FormatRange> ranges;
    for (const auto& mark : index.data(SearchModel::marksRole).value<QVector<core::TextMark>>()) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.from);
        range.length = static_cast<int>(mark.length);
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(ink);
        ranges << range;
    }
    return ranges;
}

}  // namespace

struct SearchRow::Cell {
    QModelIndex index;
    QRectF rect;
    bool selected, hovered, focused;
};

QSize SearchRow::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    const Theme& t = theme();
    const double high = t.lineHeight(Type::body) +
                        (1 + excerptLines) * t.lineHeight(Type::secondary) + 2 * t.length(padding);
    return {0, qCeil(high)};
}

void SearchRow::paint(QPainter* painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const {
    const Cell cell{index, QRectF(option.rect), option.state.testFlag(QStyle::State_Selected),
                    option.state.testFlag(QStyle::State_MouseOver),
                    option.state.testFlag(QStyle::State_HasFocus) && FocusRing::byKeyboard()};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, cell);
    paintWords(*painter, cell);
    painter->restore();
}

void SearchRow::paintGround(QPainter& painter, const Cell& cell) const {
    const Theme& t = theme();
    const Role fill = cell.selected ? Role::selected : cell.hovered ? Role::sunken : Role::surface;
    painter.fillRect(cell.rect, t.color(fill));
    if (cell.selected)
        painter.fillRect(
            QRectF(cell.rect.left(), cell.rect.top(), t.length(bar), cell.rect.height()),
            t.color(t.highContrast() ? Role::ink : Role::primary));
    painter.fillRect(QRectF(cell.rect.left(), cell.rect.bottom() - 1, cell.rect.width(), 1),
                     t.color(Role::line));
    if (cell.focused) paintFocus(painter, cell.rect, 0);
}

void SearchRow::paintWords(QPainter& painter, const Cell& cell) const {
    const Theme& t = theme();
    const QColor ink = t.color(cell.selected ? Role::onSelected : Role::ink);
    const QColor ink2 = t.color(cell.selected ? Role::onSelected2 : Role::ink2);
    QRectF line = cell.rect.adjusted(t.length(side), t.length(padding), -t.length(side), 0);
    line.setHeight(t.lineHeight(Type::body));
    const double date = paintLine(painter, line, Type::secondary, ink2,
                                  cell.index.data(rowDate).toString(), Qt::AlignRight);
    paintLine(painter, line.adjusted(0, 0, -date - t.length(gap), 0), Type::bodyStrong, ink,
              cell.index.data().toString());
    line.translate(0, line.height());
    line.setHeight(t.lineHeight(Type::secondary));
    paintLine(painter, line, Type::secondary, ink2, cell.index.data(rowSecondary).toString());
    line.translate(0, line.height());
    line.setHeight(excerptLines * line.height());
    paintExcerpt(painter, cell, line);
}

void SearchRow::paintExcerpt(QPainter& painter, const Cell& cell, const QRectF& where) const {
    const Theme& t = theme();
    const QColor ink = t.color(cell.selected ? Role::onSelected : Role::ink);
    QTextLayout layout(cell.index.data(SearchModel::excerptRole).toString(),
                       t.font(Type::secondary));
    layout.setFormats(bold(cell.index, ink));
    layout.beginLayout();
    const double high = t.lineHeight(Type::secondary);
    for (int i = 0; i < excerptLines; ++i) {
        auto line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(where.width());
        line.setPosition(QPointF(0, i * high + (high - line.height()) / 2));
    }
    layout.endLayout();
    painter.setPen(ink);
    layout.draw(&painter, where.topLeft(), {}, where);
}

}  // namespace ui
