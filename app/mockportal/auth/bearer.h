// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

#include "app/mockportal/auth/acting.h"
#include "app/mockportal/auth/policy.h"
#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// The token of `Authorization: Bearer`; empty if there is none.
QByteArray bearerToken(const Request& request);

/// The 401 that says why there is no session, or no other right that a token gives.
Response refuseToken(TokenState state);

/// L1, L2, L3: as `acr` tells it.
QString acr(Level level);

/// `citizen`: whose data it is about.
using SessionAction = std::function<Response(const Request& request, const QStringList& captures,
                                             const Citizen& citizen)>;

/// Lets a request through to `action` if its token is alive, its level is enough and, with
/// `X-Acting-For`, the person may be acted for; else answers 401 or 403 as RFC 6750 and RFC 9470
/// say, with an OperationOutcome. `state` must outlive the action.
Router::Action withSession(PortalState& state, policy::Access needed, SessionAction action);

using ActingAction = std::function<Response(const Request& request, const QStringList& captures,
                                            const Acting& acting)>;

/// The same for an action that has to know who asks, too.
Router::Action withActing(PortalState& state, policy::Access needed, ActingAction action);

using OwnAction = std::function<Response(const Session& session, const Citizen& self)>;

/// The same for what is about the session itself: any level, and always oneself.
Router::Action withOwnSession(PortalState& state, OwnAction action);

}  // namespace mockportal
