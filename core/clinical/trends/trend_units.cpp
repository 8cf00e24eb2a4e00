// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/trends/trend_units.h"

#include <array>
#include <cmath>

namespace core::clinical {
namespace {

struct Scale {
    const char* unit;
    const char* family;
    int power;  // of ten
};

// Moles and grams are never mixed: that needs the substance. Nor are enzyme units and moles.
constexpr Scale scales[] = {
    {"g/L", "g/L", 0},
    {"g/dL", "g/L", 1},
    {"mg/mL", "g/L", 0},
    {"mg/dL", "g/L", -2},
    {"mg/L", "g/L", -3},
    {"ug/mL", "g/L", -3},
    {"ug/dL", "g/L", -5},
    {"ug/L", "g/L", -6},
    {"ng/mL", "g/L", -6},
    {"ng/dL", "g/L", -8},
    {"ng/L", "g/L", -9},
    {"pg/mL", "g/L", -9},
    {"mol/L", "mol/L", 0},
    {"mmol/L", "mol/L", -3},
    {"umol/L", "mol/L", -6},
    {"nmol/L", "mol/L", -9},
    {"pmol/L", "mol/L", -12},
    {"10*12/L", "/L", 12},
    {"10*6/uL", "/L", 12},
    {"10*9/L", "/L", 9},
    {"10*3/uL", "/L", 9},
    {"10*6/mL", "/L", 9},
    {"/uL", "/L", 6},
    {"10*6/L", "/L", 6},
    {"10*3/mL", "/L", 6},
    {"kU/L", "U/L", 3},
    {"U/mL", "U/L", 3},
    {"U/L", "U/L", 0},
    {"mU/mL", "U/L", 0},
    {"mU/L", "U/L", -3},
    {"uU/mL", "U/L", -3},
    {"L", "L", 0},
    {"mL", "L", -3},
    {"kg", "g", 3},
    {"g", "g", 0},
    {"mg", "g", -3},
};

const Scale* scaleOf(const QString& unit) {
    for (const auto& scale : scales)
        if (unit == QLatin1String(scale.unit)) return &scale;
    return nullptr;
}

// Powers of ten up to 10^22 are exact as double: one rounding only.
double shifted(double value, int power) {
    const double factor = std::pow(10.0, std::abs(power));
    return power < 0 ? value / factor : value * factor;
}

}  // namespace

QString unitFamily(const QString& comparable) {
    const auto* scale = scaleOf(comparable);
    return scale == nullptr ? comparable : QLatin1Char('*') + QLatin1String(scale->family);
}

std::optional<double> converted(double value, const QString& from, const QString& to) {
    if (from == to) return value;
    const auto* source = scaleOf(from);
    const auto* target = scaleOf(to);
    if (source == nullptr || target == nullptr) return {};
    if (QLatin1String(source->family) != QLatin1String(target->family)) return {};
    return shifted(value, source->power - target->power);
}

}  // namespace core::clinical
