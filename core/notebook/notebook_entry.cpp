// SPDX-License-Identifier: EUPL-1.2
#include "core/notebook/notebook_entry.h"

#include <cmath>

namespace core {

std::optional<double> bodyMassIndex(const NotebookValues& values) {
    const double weight = values.numbers.value(QStringLiteral("peso"));
    const double height = values.numbers.value(QStringLiteral("altezza")) / 100;
    const auto* kind = notebookKind(u"peso-altezza");
    if (!kind->field(u"peso")->possible.holds(weight)) return std::nullopt;
    if (!kind->field(u"altezza")->possible.holds(height * 100)) return std::nullopt;
    return std::round(weight / (height * height) * 10) / 10;
}

}  // namespace core
