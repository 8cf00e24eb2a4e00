// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "core/doctor/doctor.h"

namespace core {

/// Why a doctor cannot be chosen, or only after the office has judged: one plain sentence for each
/// code of R50 and for `firma`; a general one for a code that is not known. In the language of the
/// installed translators.
QString choiceReasonText(const QString& code);
/// False for a code that choiceReasonText has no sentence of its own for: then it is shown as well,
/// small.
bool isKnownChoiceReason(const QString& code);

}  // namespace core
