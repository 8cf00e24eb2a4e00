// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/home/task_tile.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

constexpr double side = 16;
constexpr double tile = 44;
constexpr double gap = 14;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeft;

}  // namespace

TaskTile::TaskTile(Icon icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent), icon_(icon) {
    setText(text);
    setAccessibleName(text);
    setProperty("radius", metric::radiusCard);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    withTheme(this, [this] { updateGeometry(); });
}

QSize TaskTile::sizeHint() const {
    return {theme().px(210), theme().px(76)};
}

void TaskTile::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

void TaskTile::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const bool active = underMouse() || isDown();
    paintBox(painter, rect(), t.length(metric::radiusCard),
             t.color(active ? Role::sunken : Role::surface), t.color(Role::line), t.boxStroke());
    const double size = t.length(tile);
    const QRectF square(t.length(side), (height() - size) / 2, size, size);
    paintBox(painter, square, t.length(metric::radiusControl), t.color(Role::soft),
             t.highContrast() ? t.color(Role::line) : QColor(), t.boxStroke());
    const double inset = size / 4;
    paintIcon(painter, square.adjusted(inset, inset, -inset, -inset), icon_,
              t.color(Role::primary));
    const double left = square.right() + t.length(gap);
    painter.setFont(t.font(Type::label));
    painter.setPen(t.color(Role::ink));
    painter.drawText(QRectF(left, 0, width() - left - t.length(8), height()), wrapped, text());
}

}  // namespace ui
