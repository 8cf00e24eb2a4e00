// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/faults/fault.h"
#include "app/mockportal/http/delivery.h"

namespace mockportal {

/// The faults of the line: delay, stall, reset, truncate, garble. Others leave the answer as it is.
Exchange withWireFault(const Response& response, const Fault& fault);

}  // namespace mockportal
