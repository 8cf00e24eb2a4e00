// SPDX-License-Identifier: EUPL-1.2
// The table from PC/SC return codes to ours (issue "First light"; measured in pcsc-lite 1.9.9,
// documented for Windows).
#pragma once

#include <string_view>

#include "pcsc/base/error.h"
#include "pcsc/transport/transport.h"
#include "pcsc/transport/winscard_api.h"

namespace pcsc {

/// While connecting: the reader may be empty or kept by another program.
Error connectError(std::string_view call, winscard::Code code);

/// While a card is in use: what was there is gone, or was disturbed.
Error useError(std::string_view call, winscard::Code code);

/// True when the code is also what PC/SC says just before it notices that card, reader or service
/// are gone; ask then.
bool maybeGone(winscard::Code code);

/// Why there is no context: the service is not there, or refuses us.
ServiceState serviceState(winscard::Code code);

}  // namespace pcsc
