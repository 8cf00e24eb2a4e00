// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/action_tile.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/icon_tile.h"

namespace ui {
namespace {

constexpr double side = 16;
constexpr double gap = 14;
constexpr double lowest = 74;

}  // namespace

ActionTile::ActionTile(Icon icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent), icon_(icon) {
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setProperty("radius", metric::radiusCard);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRectF ActionTile::textRect(int width) const {
    const double left = theme().length(side + IconTile::size + gap);
    return {left, 0, width - left - theme().length(12), 10000};
}

int ActionTile::heightForWidth(int width) const {
    const QRectF words = QFontMetricsF(theme().font(Type::label))
                             .boundingRect(textRect(width), Qt::TextWordWrap, text());
    return std::max(theme().px(lowest), qCeil(words.height() + theme().length(2 * side)));
}

QSize ActionTile::sizeHint() const {
    const int width = theme().px(228);
    return {width, heightForWidth(width)};
}

QSize ActionTile::minimumSizeHint() const {
    return {theme().px(180), theme().px(lowest)};
}

void ActionTile::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const bool over = underMouse() || isDown();
    paintBox(painter, rect(), t.length(metric::radiusCard),
             t.color(over ? Role::sunken : Role::surface),
             t.color(over && t.highContrast() ? Role::focus : Role::line), t.boxStroke());
    const double size = t.length(IconTile::size);
    paintTile(painter, QRectF(t.length(side), qRound((height() - size) / 2), size, size), icon_,
              Tone::info);
    QRectF where = textRect(width());
    where.setHeight(height());
    painter.setFont(t.font(Type::label));
    painter.setPen(t.color(Role::ink));
    painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
}

void ActionTile::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

bool ActionTile::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) update();
    return QAbstractButton::event(event);
}

}  // namespace ui
