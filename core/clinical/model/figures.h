// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include "core/clinical/model/clinical_document.h"

namespace core::clinical {

/// The words of all narratives in document order: runs of letters, digits and underscore, in lower
/// case. What a view has to contain.
QStringList narrativeWords(const ClinicalDocument& document);

/// Counts over a document, to compare readers by (shared/data/cda/README.md, expected.csv).
struct Figures {
    int sections = 0;
    int tables = 0;
    int cells = 0;
    int items = 0;
    int quantities = 0;   // observations with a PQ value
    QStringList flags{};  // interpretation codes other than N, each once, sorted
    int administrations = 0;
    int media = 0;
};

Figures figures(const ClinicalDocument& document);

}  // namespace core::clinical
