// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/digit_boxes.h"

namespace ui {

/// The PIN of the card: five boxes that must be filled and three dashed ones that may (a CNS PIN
/// has 5 to 8 digits). Digits show as dots. Nothing is pasted: a PIN does not belong on the
/// clipboard.
class PinEdit : public DigitBoxes {
    Q_OBJECT
  public:
    static constexpr int minimum = 5;
    static constexpr int maximum = 8;

    explicit PinEdit(QWidget* parent = nullptr);
    /// A PUK has eight digits exactly.
    PinEdit(int required, int capacity, QWidget* parent = nullptr);

  protected:
    void paintDigit(QPainter& painter, const QRectF& box, int index) const override;
};

}  // namespace ui
