// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/data/certify/certify_step.h"

namespace ui {

class Paragraph;

/// R40, fifth step: the whole declaration as the portal has written it down, and what follows when
/// it is false.
class SummaryStep : public CertifyStep {
    Q_OBJECT
  public:
    SummaryStep(CertifyModel& model, core::ExemptionGateway& gateway, QWidget* parent = nullptr);
    QString heading() const override { return tr("Leggi tutta la dichiarazione"); }
    QString accept() override;

  private:
    QWidget* makeConsequences() const;
    void onPrepared(const core::Result<core::PreparedAnswer>& answer);
    void show();

    Paragraph* text_;
};

}  // namespace ui
