// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/tab_bar.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/style/appearance.h"
#include "ui/style/focus_ring.h"
#include "ui/style/painting.h"

namespace ui {
namespace {

constexpr double side = 14;
constexpr double compactSide = 7;
constexpr double gap = 4;
constexpr double high = 52;
constexpr double bar = 4;

}  // namespace

TabBar::TabBar(QWidget* parent) : QTabBar(parent) {
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setProperty("ownFocus", true);
}

int TabBar::addNamedTab(const QString& text, const QString& name) {
    const int index = addTab(text);
    setAccessibleTabName(index, name);
    return index;
}

void TabBar::setCompact(bool compact) {
    if (compact_ == compact) return;
    compact_ = compact;
    setIconSize(iconSize() + QSize(1, 0));  // QTabBar lays itself out anew for such a change only
    setIconSize(iconSize() - QSize(1, 0));
    updateGeometry();
}

void TabBar::setNoneCurrent(bool none) {
    none_ = none;
    update();
}

QSize TabBar::tabSizeHint(int index) const {
    const Theme& t = theme();
    return {qCeil(textWidth(type(), tabText(index)) +
                  t.length(2 * (compact_ ? compactSide : side) + gap)),
            t.px(high)};
}

void TabBar::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const double line = t.boxStroke();
    painter.fillRect(QRectF(0, height() - line, width(), line), t.color(Role::line));
    for (int i = 0; i < count(); ++i) paintTab(painter, i);
}

void TabBar::paintTab(QPainter& painter, int index) const {
    const Theme& t = theme();
    const bool current = index == currentIndex() && !none_;
    const QRectF all = QRectF(tabRect(index)).adjusted(0, 0, -t.length(gap), 0);
    const bool hovered = underMouse() && all.contains(mapFromGlobal(QCursor::pos()));
    if (current && t.highContrast()) painter.fillRect(all, t.color(Role::selected));
    if (current && !t.highContrast())
        painter.fillRect(
            QRectF(all.left(), all.bottom() - t.length(bar), all.width(), t.length(bar)),
            t.color(Role::primary));
    const Role ink = current ? Role::current : hovered ? Role::ink : Role::ink2;
    paintLine(painter, all.adjusted(0, 0, 0, -t.length(bar)), type(), t.color(ink), tabText(index),
              Qt::AlignHCenter);
    if (hasFocus() && FocusRing::byKeyboard() && index == currentIndex())
        paintFocus(painter, all.adjusted(0, 2, 0, -t.length(bar)), t.length(metric::radiusChip));
}

void TabBar::mousePressEvent(QMouseEvent* event) {
    const int index = tabAt(event->pos());
    if (none_ && index >= 0) return chooseFromNone(index);
    QTabBar::mousePressEvent(event);
}

void TabBar::keyPressEvent(QKeyEvent* event) {
    const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                         event->key() == Qt::Key_Space;
    if (none_ && presses) return chooseFromNone(currentIndex());
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) none_ = false;
    QTabBar::keyPressEvent(event);
}

// The index may be the one that was current all along: then QTabBar would say nothing.
void TabBar::chooseFromNone(int index) {
    none_ = false;
    update();
    if (index == currentIndex()) emit currentChanged(index);
    setCurrentIndex(index);
}

}  // namespace ui
