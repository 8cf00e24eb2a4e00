// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/nav_entry.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/accessible_role.h"

namespace ui {
namespace {

constexpr double side = 14;
constexpr double gap = 14;
constexpr double barWidth = 4;
constexpr double barHeight = 28;

}  // namespace

NavEntry::NavEntry(Size size, Icon icon, const QString& text, const QString& name, QWidget* parent)
    : QAbstractButton(parent),
      size_(size),
      icon_(icon),
      minimumHeight_(size == Size::main ? 52 : 44) {
    // Before the name, which makes Qt fix the role: it leads to a place and is no check box.
    setAccessibleRole(this, QAccessible::Link);
    setText(text);
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NavEntry::setMinimumEntryHeight(double px) {
    minimumHeight_ = px;
    updateGeometry();
}

QRectF NavEntry::textRect(int width) const {
    const Theme& t = theme();
    const double left = t.length(side + metric::icon + gap);
    return {left, 0, width - left - t.length(8), 10000};
}

int NavEntry::heightForWidth(int width) const {
    const QRectF text = QFontMetricsF(theme().font(type()))
                            .boundingRect(textRect(width), Qt::TextWordWrap, this->text());
    return std::max(theme().px(minimumHeight_), qCeil(text.height() + theme().length(16)));
}

QSize NavEntry::sizeHint() const {
    const int width = theme().px(240);
    return {width, heightForWidth(width)};
}

QSize NavEntry::minimumSizeHint() const {
    return {theme().px(160), theme().px(minimumHeight_)};
}

void NavEntry::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const bool on = isChecked();
    const double radius = t.length(metric::radiusControl);
    if (on && t.highContrast())
        paintBox(painter, rect(), radius, t.color(Role::selected), {}, 0);
    else if (on)
        paintBox(painter, rect(), radius, t.color(Role::surface), t.color(Role::line),
                 t.boxStroke());
    else if (underMouse())
        paintBox(painter, rect(), radius, t.color(Role::paper),
                 t.highContrast() ? t.color(Role::line) : QColor(), t.boxStroke());
    const double high = t.length(barHeight);
    if (on && !t.highContrast())
        paintBox(painter, QRectF(0, (height() - high) / 2, t.length(barWidth), high), t.length(2),
                 t.color(Role::primary), {}, 0);
    const QColor ink = t.color(on ? Role::current : Role::ink);
    const double size = t.length(metric::icon);
    paintIcon(painter, QRectF(t.length(side), qRound((height() - size) / 2), size, size), icon_,
              ink);
    QRectF where = textRect(width());
    where.setHeight(height());
    painter.setFont(t.font(type()));
    painter.setPen(ink);
    painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
}

void NavEntry::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

bool NavEntry::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) update();
    return QAbstractButton::event(event);
}

}  // namespace ui
