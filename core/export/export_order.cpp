// SPDX-License-Identifier: EUPL-1.2
#include "core/export/export_order.h"

#include <algorithm>

namespace core {

int ExportSummary::count(ExportOutcome::Part part) const {
    return static_cast<int>(std::ranges::count(outcomes, part, &ExportOutcome::part));
}

}  // namespace core
