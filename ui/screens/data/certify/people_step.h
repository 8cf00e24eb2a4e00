// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/data/certify/certify_step.h"

class QComboBox;

namespace ui {

class ChoiceLine;

/// R40, first step: for whom, and in which quality one declares for them (5.1).
class PeopleStep : public CertifyStep {
    Q_OBJECT
  public:
    explicit PeopleStep(CertifyModel& model, QWidget* parent = nullptr);
    QString heading() const override { return tr("Per chi è l'esenzione?"); }
    QString accept() override;

  private:
    struct Line {
        QString id{};
        ChoiceLine* choice = nullptr;
        QComboBox* quality = nullptr;  // only where there is more than one
        QString only{};                // the one quality, else empty
    };
    void addPerson(const CertifyPerson& person, QVBoxLayout& into);
    QVector<Line> lines_{};
};

}  // namespace ui
