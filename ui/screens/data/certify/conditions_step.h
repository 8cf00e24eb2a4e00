// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/data/certify/certify_step.h"

namespace ui {

class ChoiceLine;

/// R40, fourth step: each condition of the code, to be ticked one by one.
class ConditionsStep : public CertifyStep {
    Q_OBJECT
  public:
    explicit ConditionsStep(CertifyModel& model, QWidget* parent = nullptr);
    QString heading() const override { return tr("Che cosa dichiari"); }
    QString accept() override;

  private:
    QVector<ChoiceLine*> lines_{};
    QStringList ids_{};  // as `lines_`
};

}  // namespace ui
