// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace mockportal {

/// R81: five random letters and digits without `0 O 1 I l`, which look alike on paper and screen.
/// The first password is two of them: one on the counter's form, one by SMS.
QString newPasswordHalf();

/// The text of the SMS with the second half, as R81 has it.
QString secondHalfSms(const QString& half);

inline constexpr int firstPasswordDays = 30;  // R81

}  // namespace mockportal
