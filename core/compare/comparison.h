// SPDX-License-Identifier: EUPL-1.2
// What is different between two documents: two versions of one, or two reports of one examination.
// Values; any thread.
#pragma once

#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "core/clinical/model/clinical_document.h"
#include "core/clinical/model/result_flag.h"
#include "core/clinical/trends/measurement.h"
#include "core/compare/word_diff.h"

namespace core {

enum class Change { same, added, removed, changed };

/// A line of a section. Changed: both texts, told apart word by word.
struct ComparedLine {
    Change change = Change::same;
    QString before{};
    QString after{};
    std::vector<DiffRun> runs{};  // only when changed
};

struct ComparedSection {
    Change change = Change::same;
    QString title{};  // of the newer one, else of the older one
    std::vector<ComparedLine> lines{};
};

/// A result in both reports, or in one.
struct ComparedValue {
    struct Side {
        clinical::Measurement measured{};
        clinical::ResultFlag flag{};
    };
    Change change = Change::same;  // changed: number, words or flag differ
    QString name{};
    std::optional<Side> before{};
    std::optional<Side> after{};
    /// After minus before, in the unit of `after`; only between exact numbers of units that can be
    /// turned into each other exactly.
    std::optional<double> difference{};
    bool flagChanged = false;
};

struct Comparison {
    std::vector<ComparedValue> values{};
    std::vector<ComparedSection> sections{};

    /// Lines and values that are not the same.
    int changes() const;
};

/// What a laboratory calls a result.
using NameOf = std::function<QString(const clinical::Observation&)>;

/// Sections are matched by code, else by title; lines by the longest common subsequence; results by
/// LOINC code, else code and system, else name. The names are those of the newer document, else of
/// the older one.
Comparison compare(const clinical::ClinicalDocument& before,
                   const clinical::ClinicalDocument& after, const NameOf& nameBefore = {},
                   const NameOf& nameAfter = {});

/// The lines of two texts, matched.
std::vector<ComparedLine> compareLines(const QStringList& before, const QStringList& after);

}  // namespace core
