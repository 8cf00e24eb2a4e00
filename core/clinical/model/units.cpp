// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/model/units.h"

#include <iterator>

namespace core::clinical {
namespace {

struct Spelling {
    const char* written;  // lower case, without blanks
    const char* meant;
};

// Only where one thing can be meant. Case tells M (mega) from m (milli), so nothing is folded
// blindly.
constexpr Spelling spellings[] = {
    {"mg/dl", "mg/dL"},
    {"mg%2fdl", "mg/dL"},
    {"mg/100ml", "mg/dL"},
    {"mg%", "mg/dL"},
    {"g/dl", "g/dL"},
    {"gr/dl", "g/dL"},
    {"g%2fdl", "g/dL"},
    {"gr%", "g/dL"},
    {"g/l", "g/L"},
    {"mg/l", "mg/L"},
    {"ug/dl", "ug/dL"},
    {"mcg/dl", "ug/dL"},
    {"µg/dl", "ug/dL"},
    {"ug/l", "ug/L"},
    {"mcg/l", "ug/L"},
    {"ng/ml", "ng/mL"},
    {"ng/dl", "ng/dL"},
    {"pg/ml", "pg/mL"},
    {"u/l", "U/L"},
    {"ui/l", "U/L"},
    {"iu/l", "U/L"},
    {"mmol/l", "mmol/L"},
    {"mmol/mol", "mmol/mol"},
    {"meq/l", "meq/L"},
    {"umol/l", "umol/L"},
    {"µmol/l", "umol/L"},
    {"mcmol/l", "umol/L"},
    {"mila/mmc", "10*3/uL"},
    {"migl/mmc", "10*3/uL"},
    {"x10e3/ul", "10*3/uL"},
    {"10e3/ul", "10*3/uL"},
    {"10^3/ul", "10*3/uL"},
    {"10*3/ul", "10*3/uL"},
    {"x10^3/ul", "10*3/uL"},
    {"10e9/l", "10*3/uL"},
    {"10^9/l", "10*3/uL"},
    {"10*9/l", "10*3/uL"},
    {"x10^9/l", "10*3/uL"},
    {"milioni/mmc", "10*6/uL"},
    {"mil/mmc", "10*6/uL"},
    {"10e6/ul", "10*6/uL"},
    {"10^6/ul", "10*6/uL"},
    {"10*6/ul", "10*6/uL"},
    {"10e12/l", "10*6/uL"},
    {"10^12/l", "10*6/uL"},
    {"10*12/l", "10*6/uL"},
    {"fl", "fL"},
    {"pg", "pg"},
    {"%", "%"},
    {"mm/h", "mm/h"},
    {"mm/ora", "mm/h"},
    {"sec", "s"},
    {"sec.", "s"},
    {"s", "s"},
    {"ml/min", "mL/min"},
    {"ml/min/1.73m2", "mL/min/{1.73_m2}"},
    {"uui/ml", "uU/mL"},
    {"µui/ml", "uU/mL"},
    {"uiu/ml", "uU/mL"},
    {"miu/l", "uU/mL"},
    {"mui/l", "uU/mL"},
    {"mm[hg]", "mm[Hg]"},
    {"mmhg", "mm[Hg]"},
};

}  // namespace

QString comparableUnit(const QString& unit) {
    QString plain = unit.toLower();
    plain.remove(QLatin1Char(' '));
    plain.replace(QChar(0x03BC), QChar(0x00B5));  // Greek mu, micro sign
    for (const auto& spelling : spellings)
        if (plain == QString::fromUtf8(spelling.written)) return QLatin1String(spelling.meant);
    return unit.trimmed();
}

}  // namespace core::clinical
