// SPDX-License-Identifier: EUPL-1.2
// Which units measure the same quantity and differ by a power of ten only (cda-structure 3, LAB:
// convert only where exact). Units are those that comparableUnit gives.
#pragma once

#include <QString>
#include <optional>

namespace core::clinical {

/// The same text for units that can be turned into each other exactly; the unit itself for those
/// that cannot be turned into any. mg/dL and g/L are one family, mmol/L is another.
QString unitFamily(const QString& comparable);

/// nullopt when the two are not of one family.
std::optional<double> converted(double value, const QString& from, const QString& to);

}  // namespace core::clinical
