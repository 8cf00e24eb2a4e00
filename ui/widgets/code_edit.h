// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/digit_boxes.h"

namespace ui {

/// The one-time code that came by SMS: eight digits in two groups of four, shown as written.
/// Pasting fills all boxes, whatever spaces or dashes stand between the digits.
class CodeEdit : public DigitBoxes {
    Q_OBJECT
  public:
    explicit CodeEdit(QWidget* parent = nullptr);

    /// The code is no longer good: pale digits, until something is typed or cleared.
    void setExpired(bool expired);

  protected:
    void paintDigit(QPainter& painter, const QRectF& box, int index) const override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void paste();
    bool expired_ = false;
};

}  // namespace ui
