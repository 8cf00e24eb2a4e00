// SPDX-License-Identifier: EUPL-1.2
#include "core/exemptions/held_exemption.h"

namespace core {

std::optional<qint64> daysLeft(const HeldExemption& exemption, const QDate& today) {
    if (!exemption.until.isValid()) return std::nullopt;
    return today.daysTo(exemption.until);
}

ExemptionReminder reminderOf(const HeldExemption& exemption, const QDate& today) {
    if (exemption.state != ExemptionState::active) return ExemptionReminder::none;
    if (exemption.from > today) return ExemptionReminder::begins;
    if (exemption.renewFrom.isValid() && exemption.renewFrom <= today)
        return ExemptionReminder::renew;
    const bool soon = exemption.remindFrom.isValid() && exemption.remindFrom <= today;
    return soon ? ExemptionReminder::endsSoon : ExemptionReminder::none;
}

}  // namespace core
