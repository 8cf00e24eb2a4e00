// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/login/session.h"
#include "core/portal/http_client.h"

namespace core {

/// The request as the session's gateways send it: with its token and, when the person acts for
/// somebody else, with `X-Acting-For`. Every gateway call goes through here. Empty of a token when
/// the session is over: HttpClient refuses it then without sending (session.ended).
HttpRequest authorized(HttpRequest request, const Session& session);

}  // namespace core
