// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/portal/portal.h"

namespace core {

/// Tells the portal that the session is over, so that its token is worth nothing any more. The
/// portal outlives the call's future.
Async<bool> logout(Portal& portal, std::shared_ptr<const SecretBuffer> token);

}  // namespace core
