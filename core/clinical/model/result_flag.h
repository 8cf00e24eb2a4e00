// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "core/clinical/model/entries.h"

namespace core::clinical {

/// How a result compares: what the laboratory wrote (HL7 ObservationInterpretation), else what the
/// program computed. The two look different wherever they are shown.
struct ResultFlag {
    enum class Meaning {
        none,  // nothing written, nothing computed
        normal,
        low,
        criticalLow,
        high,
        criticalHigh,
        abnormal,
        criticalAbnormal,
        offScaleLow,
        offScaleHigh,
        better,
        worse,
        up,
        down,
        susceptible,
        intermediate,
        resistant,
        positive,
        negative,
        indeterminate,
        other  // a code we do not know: shown as written
    };

    Meaning meaning = Meaning::none;
    bool computed = false;  // by us, from value and range
    QString code{};         // as the laboratory wrote it

    /// Outside of what is usual: low, high, abnormal and worse of these. Susceptibility and changes
    /// are not.
    bool isAbnormal() const;
    /// False for what the laboratory wrote in a way that we do not know: nobody may be told that it
    /// is fine.
    bool isUnderstood() const { return meaning != Meaning::other; }
    /// "alto", "basso"…, translated; the code where we do not know it.
    QString words() const;
    /// "▲", "▼", "!" or nothing: never the only mark.
    QString sign() const;
};

/// Of several interpretations the gravest. Computed only where the laboratory gave no
/// interpretation, the value is a quantity, and exactly one unconditional range of the same unit is
/// the normal one (cda-structure 3, LAB).
ResultFlag flagOf(const Observation& observation);

/// The one normal range that holds for everybody; null if there is none or several.
const ReferenceRange* normalRange(const Observation& observation);

}  // namespace core::clinical
