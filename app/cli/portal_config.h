// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/cli/options.h"
#include "core/portal/portal.h"

namespace cli {

/// --portal and --ca, each from the settings where it was not given.
core::PortalConfig portalConfig(const Options& options);
bool isAddress(const QUrl& url);

}  // namespace cli
