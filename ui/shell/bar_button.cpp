// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/bar_button.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

constexpr double pictureSize = 22;
constexpr double gap = 10;
constexpr double side = 12;
constexpr double dot = 10;
constexpr double pillHeight = 38;
constexpr double pillSide = 14;

void makeFocusable(QAbstractButton* button) {
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAttribute(Qt::WA_Hover);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    withTheme(button, [button] { button->updateGeometry(); });
}

// As all buttons of the program: Enter presses, too.
bool isEnter(const QKeyEvent& event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

}  // namespace

BarButton::BarButton(Icon icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent), icon_(icon) {
    setText(text);
    setAccessibleName(text);
    makeFocusable(this);
}

void BarButton::setIconOnly(bool iconOnly) {
    iconOnly_ = iconOnly;
    setToolTip(iconOnly ? text() : QString());
    updateGeometry();
}

void BarButton::setMenu(QMenu* menu) {
    menu->setParent(this, menu->windowFlags());
    connect(this, &QAbstractButton::clicked, menu, [this, menu] {
        menu->popup(mapToGlobal(QPoint(width() - menu->sizeHint().width(), height())));
    });
}

QSize BarButton::sizeHint() const {
    const Theme& t = theme();
    const double word = iconOnly_ ? 0 : t.length(gap) + textWidth(Type::body, text());
    return {qCeil(t.length(2 * side + pictureSize) + word), t.px(metric::barControlHeight)};
}

void BarButton::keyPressEvent(QKeyEvent* event) {
    if (isEnter(*event)) return click();
    QAbstractButton::keyPressEvent(event);
}

void BarButton::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    if (underMouse() || isDown())
        paintBox(painter, rect(), t.length(metric::radiusControl), t.color(Role::sunken), {}, 0);
    const double size = t.length(pictureSize);
    paintIcon(painter, QRectF(t.length(side), (height() - size) / 2, size, size), icon_,
              t.color(Role::ink));
    if (iconOnly_) return;
    const double left = t.length(side + gap) + size;
    paintLine(painter, QRectF(left, 0, width() - left, height()), Type::body, t.color(Role::ink),
              text());
}

PillButton::PillButton(QWidget* parent) : QAbstractButton(parent) {
    setProperty("radius", pillHeight / 2);
    setCursor(Qt::PointingHandCursor);
    makeFocusable(this);
}

void PillButton::setDotted(bool dotted) {
    dotted_ = dotted;
    updateGeometry();
    update();
}

QSize PillButton::sizeHint() const {
    const Theme& t = theme();
    const double before = dotted_ ? t.length(dot + 8) : 0;
    return {qCeil(t.length(2 * pillSide) + before + textWidth(Type::label, text())),
            t.px(pillHeight)};
}

void PillButton::keyPressEvent(QKeyEvent* event) {
    if (isEnter(*event)) return click();
    QAbstractButton::keyPressEvent(event);
}

void PillButton::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    paintBox(painter, rect(), height() / 2.0, t.color(Role::soft),
             t.color(t.highContrast() ? Role::line : Role::soft), t.boxStroke());
    const QColor ink = t.color(underMouse() ? Role::primaryHover : Role::primary);
    double left = t.length(pillSide);
    if (dotted_) {
        const double size = t.length(dot);
        paintBox(painter, QRectF(left + 2, (height() - size) / 2, size, size), size / 2, ink, {},
                 0);
        left += t.length(dot + 8);
    }
    paintLine(painter, QRectF(left, 0, width() - left - 2, height()), Type::label, ink, text());
}

}  // namespace ui
