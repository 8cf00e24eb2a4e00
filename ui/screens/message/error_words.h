// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "core/base/base.h"
#include "ui/style/icons.h"

namespace ui {

/// `Se chiami il Numero Verde 800.030.606, il codice è portal.unreachable`: last and small (R101).
/// May hold `<b>`.
QString helpLineSentence(core::ErrorCode code);

/// What the picture of an error shows: card, portal, document …
Icon errorIcon(core::ErrorCode code);

}  // namespace ui
