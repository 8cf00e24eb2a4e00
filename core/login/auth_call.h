// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLatin1String>

#include "core/portal/http_client.h"
#include "core/portal/portal.h"

namespace core {

/// One call below the portal's `auth` address, which is looked up first if need be: `path` such as
/// "/logout"; the url of `request` is filled in here. The portal outlives the future; cancelling it
/// closes the connection. Errors: portal.*, network.*; what the portal answers, whatever the
/// status, is a result.
Async<HttpAnswer> callAuth(Portal& portal, QLatin1String path, HttpRequest request);

}  // namespace core
