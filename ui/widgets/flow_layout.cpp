// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/flow_layout.h"

#include <QWidget>
#include <algorithm>

#include "ui/style/appearance.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

bool grows(const QLayoutItem* item) {
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

// What grows makes do with little where the others need the room.
QSize sizeOf(const QLayoutItem* item) {
    const QSize size = item->sizeHint();
    return grows(item) ? QSize(item->minimumSize().width(), size.height()) : size;
}

/// Words that break need more lines where there is less room.
int heightOf(const QLayoutItem* item, int width) {
    const int height = sizeOf(item).height();
    return item->hasHeightForWidth() ? std::max(height, item->heightForWidth(width)) : height;
}

}  // namespace

FlowLayout::FlowLayout(QWidget* owner, double spacing) : QLayout(owner) {
    setContentsMargins(0, 0, 0, 0);
    withTheme(this, [this, spacing] { setSpacing(theme().px(spacing)); });
}

FlowLayout::~FlowLayout() {
    qDeleteAll(items_);
}

void FlowLayout::addItem(QLayoutItem* item) {
    items_ << item;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

QVector<FlowLayout::Line> FlowLayout::linesFor(int width) const {
    QVector<Line> lines;
    for (auto* item : items_) {
        if (item->isEmpty()) continue;
        const QSize size = sizeOf(item);
        if (lines.isEmpty() || lines.last().width + spacing() + size.width() > width) {
            lines << Line{};
            lines.last().width = -spacing();
        }
        Line& line = lines.last();
        line.items << item;
        line.width += spacing() + size.width();
        line.growing += grows(item) ? 1 : 0;
    }
    for (auto& line : lines)
        for (const auto* item : line.items)
            line.height = std::max(line.height, heightOf(item, widthOf(item, line, width)));
    return lines;
}

int FlowLayout::widthOf(const QLayoutItem* item, const Line& line, int room) {
    const int more = grows(item) ? std::max(0, room - line.width) / line.growing : 0;
    return std::min(sizeOf(item).width() + more, room);
}

int FlowLayout::heightForWidth(int width) const {
    int height = -spacing();
    for (const auto& line : linesFor(width)) height += spacing() + line.height;
    return std::max(height, 0);
}

QSize FlowLayout::sizeHint() const {
    const auto lines = linesFor(QWIDGETSIZE_MAX);
    return lines.isEmpty() ? QSize(0, 0) : QSize(lines.first().width, lines.first().height);
}

QSize FlowLayout::minimumSize() const {
    QSize size(0, 0);
    for (const auto* item : items_)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    int y = rect.top();
    for (const auto& line : linesFor(rect.width())) {
        place(line, {rect.left(), y, rect.width(), line.height});
        y += line.height + spacing();
    }
}

void FlowLayout::place(const Line& line, const QRect& rect) const {
    int x = rect.left();
    if (centred_ && line.growing == 0) x += std::max(0, rect.width() - line.width) / 2;
    for (auto* item : line.items) {
        const int width = widthOf(item, line, rect.width());
        const int height = heightOf(item, width);
        item->setGeometry({x, rect.top() + (line.height - height) / 2, width, height});
        x += width + spacing();
    }
}

}  // namespace ui
