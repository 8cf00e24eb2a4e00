// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/picker.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

constexpr double side = 14;
constexpr double arrow = 20;
constexpr double padding = 4;

}  // namespace

Picker::Picker(const QString& label, QWidget* parent) : QComboBox(parent), label_(label) {
    setAccessibleName(label);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    withTheme(this, [this] { updateGeometry(); });
}

QSize Picker::sizeHint() const {
    const Theme& t = theme();
    return {t.px(180),
            qCeil(t.lineHeight(Type::secondary) + t.lineHeight(Type::label) + t.length(padding))};
}

void Picker::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    paintBox(painter, rect(), t.length(metric::radiusControl), t.color(Role::surface),
             t.color(Role::ctl), t.controlStroke());
    const double size = t.length(arrow);
    const QRectF sign(width() - t.length(side) - size, (height() - size) / 2.0, size, size);
    paintIcon(painter, sign, Icon::chevronDown, t.color(Role::ink));
    QRectF line(t.length(side), t.length(padding / 2), sign.left() - t.length(2 * side),
                t.lineHeight(Type::secondary));
    paintLine(painter, line, Type::secondary, t.color(Role::ink2), label_);
    line = QRectF(line.left(), line.bottom(), line.width(), t.lineHeight(Type::label));
    paintLine(painter, line, Type::label, t.color(Role::ink),
              currentIndex() < 0 ? placeholderText() : currentText());
}

// WCAG 3.2.2: nothing changes by moving through the entries.
void Picker::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F4:
            return showPopup();
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
        case Qt::Key_Escape:
            return QComboBox::keyPressEvent(event);
        default:
            event->ignore();
    }
}

void Picker::wheelEvent(QWheelEvent* event) {
    event->ignore();  // the page scrolls
}

}  // namespace ui
