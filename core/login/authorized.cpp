// SPDX-License-Identifier: EUPL-1.2
#include "core/login/authorized.h"

namespace core {

HttpRequest authorized(HttpRequest request, const Session& session) {
    request.needsToken = true;
    if (session.token) request.token = session.token->current();
    if (session.actingFor) request.actingFor = session.actingFor->patient.id.toLatin1();
    return request;
}

}  // namespace core
