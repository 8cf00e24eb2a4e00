// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/act_button.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/style/appearance.h"
#include "ui/style/focus_ring.h"
#include "ui/style/painting.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

constexpr double high = 40;
constexpr double side = 18;
constexpr double ringInset = 3;

}  // namespace

ActButton::ActButton(Kind kind, const QString& text, QWidget* parent)
    : QAbstractButton(parent), kind_(kind) {
    setText(text);
    setAccessibleName(text);
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    withTheme(this, [this] { updateGeometry(); });
}

QSize ActButton::sizeHint() const {
    return {qCeil(textWidth(Type::button, text()) + 2 * theme().length(side)), theme().px(high)};
}

void ActButton::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const bool active = underMouse() || isDown();
    const bool filled = (kind_ == Kind::filled) != active;
    const QColor fore = t.color(filled ? Role::act : Role::onAct);
    const QColor back = t.color(filled ? Role::onAct : Role::act);
    paintBox(painter, rect(), t.length(metric::radiusControl), back, t.color(Role::onAct),
             t.controlStroke());
    if (hasFocus() && FocusRing::byKeyboard()) {
        const double inset = t.length(ringInset);
        paintBox(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                 t.length(metric::radiusControl) - inset, {}, fore, t.focusStroke());
    }
    paintLine(painter, rect(), Type::button, fore, text(), Qt::AlignHCenter);
}

void ActButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

}  // namespace ui
