// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/booking/step_page.h"

class QButtonGroup;

namespace ui {

/// The services of the prescription, each with name, code, class and question (R60.2); with more
/// than one the person chooses. Without login no question is shown (R63).
class ServicesPage : public StepPage {
    Q_OBJECT
  public:
    explicit ServicesPage(const Context& context);

    QString title() const override { return tr("Che cosa prenoti"); }
    void clear() override;

  private:
    QWidget* makeCard();
    void addChoices(QVBoxLayout& layout);
    void goOn();

    QWidget* card_ = nullptr;
    QButtonGroup* choices_ = nullptr;
};

}  // namespace ui
