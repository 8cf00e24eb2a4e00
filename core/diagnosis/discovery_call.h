// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

#include "core/diagnosis/probe.h"
#include "core/portal/http_client.h"

namespace core::diagnosis {

/// Asks the portal for /.well-known/sportello.json anew. The portal outlives the future. Errors: as
/// HttpClient::send.
Async<HttpAnswer> askDiscovery(Portal& portal);

/// Asks, and has the answer judged.
Async<Finding> discoveryFinding(const Surroundings& around,
                                std::function<Finding(const Result<HttpAnswer>& answer)> judge);

}  // namespace core::diagnosis
