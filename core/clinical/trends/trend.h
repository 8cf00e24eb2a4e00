// SPDX-License-Identifier: EUPL-1.2
// One examination over time, from all documents of a record. Values; any thread.
#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

#include "core/clinical/model/result_flag.h"
#include "core/clinical/trends/measurement.h"

namespace core::clinical {

/// A result and where it stands.
struct TrendValue {
    QString document{};   // as its source calls it
    QString facility{};   // who measured
    QString reference{};  // ID in the narrative of the document; empty when it gives none
    QDateTime time{};     // of the result, else of the document; in the zone it was written in
    /// Number and range in the unit of the trend; without a number it is listed and not drawn.
    Measurement measured{};
    bool converted = false;  // written in another unit, turned exactly; `written` has it as it was
    ResultFlag flag{};
};

/// What a list of trends shows of one.
struct TrendHeading {
    QString key{};            // finds it again in its collection
    QString name{};           // as the newest document calls it
    QString group{};          // specialty: the title of the section it stands in
    QString unit{};           // as the newest document writes it
    bool otherUnits = false;  // there are results of the same examination that cannot be joined
    int count = 0;            // of values
    TrendValue latest{};
};

struct Trend {
    TrendHeading heading{};
    std::vector<TrendValue> values{};  // by time, oldest first

    /// Whether every result was written in the unit of the trend.
    bool isOneUnit() const;
    int drawn() const;  // values with a number
};

}  // namespace core::clinical
