// SPDX-License-Identifier: EUPL-1.2
// How probes give what they found.
#pragma once

#include <QtConcurrentRun>

#include "core/base/pledge.h"
#include "core/diagnosis/finding.h"

namespace core::diagnosis {

inline Async<Finding> told(Finding finding) {
    return ready<Finding>(std::move(finding));
}

/// The card service has not told enough yet; it will have news.
inline Async<Finding> notYet() {
    return ready<Finding>(core::fail(errors::cancelled, "not yet"));
}

/// For what reads files or starts a program. `work` gives a Finding and takes nothing from outside
/// that belongs to the GUI thread.
template <typename Work>
Async<Finding> toldLater(Work work) {
    return QtConcurrent::run(
        [work = std::move(work)]() -> Result<Finding> { return Result<Finding>(work()); });
}

}  // namespace core::diagnosis
