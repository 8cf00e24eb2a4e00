// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/data/certify/certify_step.h"

class QButtonGroup;

namespace ui {

class ChoiceLine;

/// R40, second step: the codes that are possible, and beside the others the reason why they are
/// not. From January on also for the coming year (5.1).
class CodeStep : public CertifyStep {
    Q_OBJECT
  public:
    explicit CodeStep(CertifyModel& model, QWidget* parent = nullptr);
    QString heading() const override { return tr("Quale esenzione?"); }
    QString accept() override;

  private:
    void addYears(QVBoxLayout& into);
    void showCodes();
    void addPossible(const core::ExemptionOffer& offer, QVBoxLayout& into);
    void addImpossible(const core::ExemptionOffer& offer, QVBoxLayout& into);
    QString chosenCode() const;

    core::ExemptionOffers offers_;
    QVector<ChoiceLine*> years_{};
    QWidget* codes_ = nullptr;
    QButtonGroup* group_ = nullptr;
    QStringList possible_{};  // in the order of the group
};

}  // namespace ui
