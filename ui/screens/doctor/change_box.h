// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/doctor/doctor.h"
#include "ui/shell/services.h"
#include "ui/widgets/card.h"

namespace ui {

class Button;
class Paragraph;

/// The box `Scegli o cambia il medico di base` (S58), or the same for the paediatrician of a child.
class ChangeBox : public Card {
    Q_OBJECT
  public:
    /// `child`: given name of whom one acts for; empty: oneself.
    ChangeBox(core::DoctorKind kind, const QString& child, QWidget* parent = nullptr);
    Button* button() const { return change_; }
    /// R92.
    void clear();

  Q_SIGNALS:
    void chosen();

  private:
    QWidget* makeWarning();
    QWidget* makeFoot();

    Paragraph* text_;
    Button* change_;
};

}  // namespace ui
