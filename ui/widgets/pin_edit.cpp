// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/pin_edit.h"

#include "ui/style/appearance.h"
#include "ui/style/painting.h"

namespace ui {

PinEdit::PinEdit(QWidget* parent) : PinEdit(minimum, maximum, parent) {}

PinEdit::PinEdit(int required, int capacity, QWidget* parent)
    : DigitBoxes(required, capacity, 0, parent) {
    setAccessibleName(tr("PIN"));
}

void PinEdit::paintDigit(QPainter& painter, const QRectF& box, int) const {
    const double size = theme().length(18);
    const QRectF dot(box.center() - QPointF(size, size) / 2, QSizeF(size, size));
    paintBox(painter, dot, size / 2, theme().color(hasError() ? Role::bad : Role::ink), {}, 0);
}

}  // namespace ui
