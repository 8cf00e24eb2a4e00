// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// The token of `Authorization: Bearer`; empty if there is none.
QByteArray bearerToken(const Request& request);

/// L1, L2, L3: as `acr` tells it.
QString acr(Level level);

using SessionAction = std::function<Response(const Request& request, const QStringList& captures,
                                             const Citizen& citizen)>;

/// Lets a request through to `action` if its token is alive and its level is enough; else answers
/// 401 or 403 as RFC 6750 and RFC 9470 say, with an OperationOutcome. `state` must outlive the
/// action.
Router::Action withSession(PortalState& state, Level needed, SessionAction action);

}  // namespace mockportal
