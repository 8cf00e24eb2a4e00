// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// `GET /.well-known/sportello.json`, `POST /auth/logout`, `GET /auth/session`,
/// `GET /auth/represented`. A further login method adds its routes
/// beside these.
void addAuthRoutes(Router& router, PortalState& state);

/// `POST /auth/cns`, for the listener that asks for a client certificate.
void addCardLoginRoute(Router& router, PortalState& state);

/// What every login answers when it succeeds; opens the session (and so closes the person's earlier
/// one).
Response loggedIn(PortalState& state, Citizen& citizen, Level level);

/// `more`: fields beside `error` and `message`.
Response authError(int status, const char* error, const QString& message,
                   const QJsonObject& more = {});

/// ISO 8601, or JSON null.
QJsonValue timeOrNull(const QDateTime& time);

}  // namespace mockportal
