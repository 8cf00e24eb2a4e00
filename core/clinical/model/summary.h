// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <vector>

#include "core/clinical/model/clinical_document.h"

namespace core::clinical {

/// One line of the summary pane: never instead of the text, always with the way to it.
struct SummaryLine {
    QString label{};
    QString text{};    // at most about 300 characters, cut between words
    int section = -1;  // where the whole of it is
    bool abnormal = false;
};

/// What matters first, by type (cda-structure 3): diagnosis, conclusions, therapy, follow-up,
/// triage with its name, results out of range, what was vaccinated or prescribed.
std::vector<SummaryLine> summaryOf(const ClinicalDocument& document);

/// "Verde (4)": never the colour or the number alone. Empty without triage.
QString triageName(const Code& triage);
/// The outcome of an emergency visit in words.
QString outcomeName(const Code& outcome);

}  // namespace core::clinical
