// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

/// `Codice RUR: (1) (2)` (S65, R31). A scanner's 15 characters in the first box are split; when it
/// is full the focus moves on.
class RurBoxes : public QWidget {
    Q_OBJECT
  public:
    explicit RurBoxes(QWidget* parent = nullptr);

    QLineEdit* first() const { return first_; }
    QLineEdit* second() const { return second_; }
    bool isEmpty() const;

  private:
    void onFirst(const QString& text);

    QLineEdit* first_;
    QLineEdit* second_;
};

}  // namespace ui
