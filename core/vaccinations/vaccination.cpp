// SPDX-License-Identifier: EUPL-1.2
#include "core/vaccinations/vaccination.h"

namespace core {
namespace {

constexpr int fullAge = 18;
constexpr int lastYearLeftOut = 1990;

}  // namespace

bool listMayBeIncomplete(const QDate& birthDate, const QDate& today) {
    if (!birthDate.isValid()) return true;
    const bool minor = today < birthDate.addYears(fullAge);
    return !minor && birthDate.year() <= lastYearLeftOut;
}

}  // namespace core
