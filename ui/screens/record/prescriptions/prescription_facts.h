// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "core/prescriptions/prescription.h"

class QVBoxLayout;

namespace ui {

/// What a prescription says (regional-services 4.2): its lines, then one label and value after the
/// other; what is not known is left out.
class PrescriptionFacts : public QWidget {
    Q_OBJECT
  public:
    explicit PrescriptionFacts(QWidget* parent = nullptr);
    /// `patient`: whose it is, in words.
    void setPrescription(const core::Prescription& prescription, const QString& patient);
    void clear();

  private:
    void addLines(const core::Prescription& prescription);
    void addFacts(const core::Prescription& prescription, const QString& patient);
    void addFact(const QString& label, const QString& value);

    QVBoxLayout* all_;
    QWidget* shown_ = nullptr;
};

}  // namespace ui
