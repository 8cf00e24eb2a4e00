// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayList>

#include "core/portal/portal.h"

namespace core::diagnosis {

/// Whose cards the portal says it accepts: asks it for the address where cards log in, and there.
/// DER names; empty when it does not say. The portal outlives the future. Errors: those of
/// readDiscovery and IssuerQuestion.
Async<QByteArrayList> acceptedIssuers(Portal& portal);

}  // namespace core::diagnosis
