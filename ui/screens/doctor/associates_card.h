// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/doctor/doctor.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace ui {

class Button;
class Paragraph;

/// The collapsible list `Medici Associati` (S57) and, below it, how many patients and places the
/// doctor has (S56, picture 10).
class AssociatesCard : public Card {
    Q_OBJECT
  public:
    explicit AssociatesCard(QWidget* parent = nullptr);
    void setDoctor(const core::Doctor& doctor);
    /// Without the doctor themselves.
    void setAssociates(const QVector<core::Doctor>& associates);
    bool isOpen() const;
    void setOpen(bool open);
    /// R92.
    void clear();

  private:
    QWidget* makeHead();
    QWidget* makeNumbers();
    void showToggle();

    QWidget* head_ = nullptr;
    Paragraph* count_;
    Button* toggle_;
    QWidget* list_;
    QVBoxLayout* rows_;
    Paragraph* patients_;
    Paragraph* places_;
};

}  // namespace ui
