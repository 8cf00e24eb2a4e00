// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLineEdit>

namespace ui {

/// The number on the back of the health card (S27, R25): its last ten digits, or all twenty, typed
/// or pasted with whatever stands between. Shown in groups of five; when all twenty are there and
/// begin as every card of the region does, the ten that count stay. Nothing but digits is taken.
class CardNumberEdit : public QLineEdit {
    Q_OBJECT
  public:
    explicit CardNumberEdit(QWidget* parent = nullptr);

    /// Without blanks; ten when everything is right.
    QString digits() const;
    void setDigits(const QString& digits);

    /// Why this cannot be the number, in a sentence, or nothing: R22, R24, R25.
    QString mistake() const;
    /// R24: complete, but the check digit does not fit; worth a hint, never a refusal.
    bool isDoubtful() const;

    QSize sizeHint() const override;

  private:
    void regroup();
};

}  // namespace ui
