// SPDX-License-Identifier: EUPL-1.2
// The therapy of a discharge letter against what is prescribed now.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/clinical/model/clinical_document.h"

namespace core {

/// A medicine, from wherever it is known. Name or code is there.
struct Medicine {
    QString name{};
    QString aic{};   // nine digits
    QString atc{};   // up to seven characters
    QString dose{};  // in words, as written
};

struct ComparedMedicine {
    enum class Change {
        continues,
        otherDose,  // both tell one, and in other words
        started,    // only afterwards
        stopped     // only before
    };
    Change change = Change::continues;
    std::optional<Medicine> before{};
    std::optional<Medicine> after{};
    bool byName = false;  // matched by its name only: to be checked by a person
};

/// Matched by AIC, then ATC, then the first word of the name.
std::vector<ComparedMedicine> compareMedicines(const std::vector<Medicine>& before,
                                               const std::vector<Medicine>& after);

/// What a discharge letter or an emergency report says to take: the coded entries of its therapy
/// section, else the lines of its text.
std::vector<Medicine> therapyOf(const clinical::ClinicalDocument& document);

}  // namespace core
