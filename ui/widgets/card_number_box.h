// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace ui {

class CardNumberEdit;

/// The printed prefix `80380 00030`, which is the same for everybody, and the input for the other
/// ten digits (S27).
class CardNumberBox : public QWidget {
    Q_OBJECT
  public:
    explicit CardNumberBox(QWidget* parent = nullptr);
    CardNumberEdit* edit() const { return edit_; }

  private:
    CardNumberEdit* edit_;
};

}  // namespace ui
