// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/doctor/doctor.h"
#include "ui/widgets/card.h"

namespace ui {

class Button;
class InitialsView;
class Paragraph;

/// The doctor one has (S56, picture 10): name, code, surgeries with their hours, `Stampa Dati`.
class DoctorCard : public Card {
    Q_OBJECT
  public:
    explicit DoctorCard(QWidget* parent = nullptr);
    void setDoctor(const core::Doctor& doctor, QDate today);
    Button* printButton() const { return print_; }
    /// R92.
    void clear();

  private:
    QWidget* makeHead();
    QWidget* makeFoot();

    InitialsView* initials_;
    Paragraph* name_;
    Paragraph* code_;
    Paragraph* details_;
    Button* print_;
    QWidget* surgeries_ = nullptr;
};

}  // namespace ui
