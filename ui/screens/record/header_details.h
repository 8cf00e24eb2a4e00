// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <vector>

#include "core/clinical/model/clinical_fact.h"

namespace ui {

class Button;

/// What a document says about itself and few people look for, behind a button (cda-structure 1).
/// Hidden where there is nothing.
class HeaderDetails : public QWidget {
    Q_OBJECT
  public:
    explicit HeaderDetails(QWidget* parent = nullptr);
    /// Closed again.
    void setFacts(std::vector<core::clinical::ClinicalFact> facts);
    void clear() { setFacts({}); }

  private:
    void showDetails(bool shown);

    Button* toggle_;
    QWidget* details_ = nullptr;
    std::vector<core::clinical::ClinicalFact> facts_{};
};

}  // namespace ui
