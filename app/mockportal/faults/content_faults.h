// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/faults/fault.h"
#include "app/mockportal/http/message.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// The faults of the meaning: duplicate entries, wrong-hash, other-person, repeat-page. Others
/// leave the answer as it is.
Response withContentFault(Response response, const Request& request, const Fault& fault,
                          PortalState& state);

/// What `status` answers in place of the service.
Response faultStatus(const Request& request, int status);

}  // namespace mockportal
