// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "core/compare/comparison.h"
#include "core/compare/therapy.h"
#include "ui/document/text_writer.h"

namespace ui {

struct CompareOptions {
    QString before{};  // what the older side is called: "25/11/2025"
    QString after{};
    bool onlyChanges = true;  // lines that are the same are left out
    bool beside = true;       // two columns; else one below the other
    bool prescribed = false;  // medicines: after is what is prescribed, not what a letter says
};

/// A comparison as text: results, medicines, sections. Each change says in words what it is
/// ("aggiunto", "tolto", "cambiato"), besides stroke and colour.
void writeComparison(TextWriter& out, const core::Comparison& comparison,
                     const std::vector<core::ComparedMedicine>& medicines,
                     const CompareOptions& options);

/// "3 differenze", "Nessuna differenza."
QString changesWords(int changes);
/// Medicines that are not the same on both sides.
int medicineChanges(const std::vector<core::ComparedMedicine>& medicines);

}  // namespace ui
