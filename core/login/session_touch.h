// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>

#include "core/login/session.h"
#include "core/portal/http_client.h"
#include "core/portal/portal.h"

namespace core {

/// What the portal says is left of a session.
struct SessionState {
    std::chrono::seconds lifetime{0};
    std::chrono::seconds idle{0};
};

/// GET /auth/session: the person is there; counts as use at the portal.
Async<HttpAnswer> askSession(Portal& portal, const Session& session);

/// portal.answer when either time is missing or not above zero.
Result<SessionState> readSessionState(const Result<HttpAnswer>& answer);

/// GET /auth/represented: whom the person may act for now.
Async<HttpAnswer> askRepresented(Portal& portal, const Session& session);

Result<QVector<Represented>> readRepresentedList(const Result<HttpAnswer>& answer);

}  // namespace core
