// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace ui {

class DigitBoxes;

/// Digits on the screen, for PIN and code. Pressing a key leaves the focus in the boxes.
class KeyPad : public QWidget {
    Q_OBJECT
  public:
    explicit KeyPad(DigitBoxes* boxes, QWidget* parent = nullptr);
    /// Where the digits go from now on, where a page has several boxes to fill.
    void setBoxes(DigitBoxes* boxes) { boxes_ = boxes; }

  private:
    DigitBoxes* boxes_;
};

}  // namespace ui
