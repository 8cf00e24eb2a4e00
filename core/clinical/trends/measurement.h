// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <optional>

#include "core/clinical/model/entries.h"

namespace core::clinical {

/// A result as something to compare with others of its kind: a number where it is one, and
/// otherwise what was written.
struct Measurement {
    /// "<5" says only on which side of 5 it lies.
    enum class Side { exact, below, above };

    std::optional<double> number{};  // of a limit: the limit; nullopt: words ("assente", "+++")
    Side side = Side::exact;
    QString text{};               // without its unit, as written
    QString unit{};               // as written; comparableUnit makes it comparable
    QString written{};            // number and unit as the document says them
    std::optional<double> low{};  // of the one normal range that holds for everybody, same unit
    std::optional<double> high{};
    QString range{};  // of it, or of the first one, in words
};

/// Of the first value. Where the value has no unit of its own (a text like "<5") the one of its
/// reference range counts: both are the laboratory's words about the same result.
Measurement measurement(const Observation& observation);

/// A result that can be compared over time: no request, no note, nothing that belongs to a
/// vaccination. `strict`: of documents that are no laboratory reports, only coded quantities.
bool isMeasurement(const Observation& observation, bool strict);

}  // namespace core::clinical
