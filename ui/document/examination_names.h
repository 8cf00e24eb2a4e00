// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>

#include "core/clinical/model/clinical_document.h"

namespace ui {

/// What the laboratory calls its examinations. LOINC names are English: the laboratory's own code,
/// or the line of the narrative that the value points at, says it as the citizen knows it.
class ExaminationNames {
  public:
    explicit ExaminationNames(const core::clinical::ClinicalDocument& document);
    QString of(const core::clinical::Observation& observation) const;

  private:
    void readSections(const std::vector<core::clinical::Section>& sections);
    void readTables(const std::vector<core::clinical::NarrativeNode>& nodes);
    void readTable(const core::clinical::NarrativeNode& table);

    QHash<QString, QString> byId_{};  // of a line, or anything in it
};

}  // namespace ui
