// SPDX-License-Identifier: EUPL-1.2
#include "core/login/logout.h"

#include "core/base/pledge.h"
#include "core/login/auth_call.h"

namespace core {

Async<bool> logout(Portal& portal, std::shared_ptr<const SecretBuffer> token) {
    auto pledge = std::make_shared<Pledge<bool>>();
    const auto answer = callAuth(portal, QLatin1String("/logout"),
                                 {.verb = "POST", .token = std::move(token), .needsToken = true});
    whenDone(answer, portal.context(), [pledge](const Result<HttpAnswer>& told) {
        pledge->give(told ? Result<bool>(true) : std::unexpected(told.error()));
    });
    return pledge->future();
}

}  // namespace core
