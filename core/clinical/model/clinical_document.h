// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <array>
#include <vector>

#include "core/clinical/model/entries.h"
#include "core/clinical/model/header.h"
#include "core/clinical/model/narrative.h"
#include "core/clinical/model/problem.h"

namespace core::clinical {

struct Section {
    int number = 0;  // in document order, over all depths: what Place::section means
    QString id{};
    Code code{};
    QString title{};
    Narrative narrative{};
    std::vector<Section> sections{};
    bool hasEntries = false;  // also in no sub-section
};

/// What an emergency room wrote in codes (cda-structure 3, VPS).
struct EmergencyVisit {
    Code triage{};
    Code outcome{};
    Code sentBy{};
    Code arrival{};
    Code mainProblem{};
};

/// A whole CDA document, whatever wrote it. A value; any thread.
struct ClinicalDocument {
    Header header{};
    std::vector<Section> sections{};
    int sectionCount = 0;  // over all depths
    std::vector<Observation> observations{};
    std::vector<Administration> administrations{};
    std::vector<Act> acts{};
    std::vector<Media> media{};
    EmergencyVisit emergency{};
    std::vector<Problem> problems{};

    bool has(Problem problem) const;
    /// The section of that number; null for -1.
    const Section* section(int number) const;
};

}  // namespace core::clinical
