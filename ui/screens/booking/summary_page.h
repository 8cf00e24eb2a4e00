// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/booking/step_page.h"

class QLineEdit;

namespace ui {

class Card;
class FactLines;
class Form;
class FormField;
class RurBoxes;

/// `RIEPILOGO DATI PRENOTAZIONE` (S60 to S65): what, where, and the telephone, the first day that
/// suits, the RUR code.
class SummaryPage : public StepPage {
    Q_OBJECT
  public:
    explicit SummaryPage(const Context& context);

    QString title() const override { return tr("Riepilogo dati prenotazione"); }
    QWidget* firstFocus() const override;
    void clear() override;
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;

  private:
    QWidget* makeFacts();
    QWidget* makeFields();
    void addPhoneAndDate(QWidget& card);
    void addRur(QWidget& card);
    QString phoneMistake() const;
    QString dateMistake() const;
    QString rurMistake(bool second) const;
    void send();

    Form* form_;
    FactLines* facts_ = nullptr;
    QLineEdit* phone_ = nullptr;
    QLineEdit* date_ = nullptr;
    RurBoxes* rur_;
};

}  // namespace ui
