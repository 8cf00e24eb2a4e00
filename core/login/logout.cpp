// SPDX-License-Identifier: EUPL-1.2
#include "core/login/logout.h"

#include "core/base/pledge.h"
#include "core/portal/http_client.h"

namespace core {

Async<bool> logout(Portal& portal, const Session& session) {
    auto pledge = std::make_shared<Pledge<bool>>();
    const auto tell = [&portal, pledge,
                       token = session.token](const Result<PortalAddresses>& addresses) {
        if (!addresses) return pledge->give(std::unexpected(addresses.error()));
        auto url = addresses->auth.adjusted(QUrl::StripTrailingSlash);
        url.setPath(url.path() + QStringLiteral("/logout"));
        const auto answer = portal.http().send({.verb = "POST", .url = url, .token = token});
        whenDone(answer, portal.context(), [pledge](const Result<HttpAnswer>& told) {
            pledge->give(told ? Result<bool>(true) : std::unexpected(told.error()));
        });
    };
    whenDone(portal.addresses(), portal.context(), tell);
    return pledge->future();
}

}  // namespace core
