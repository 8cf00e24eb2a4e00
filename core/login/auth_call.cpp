// SPDX-License-Identifier: EUPL-1.2
#include "core/login/auth_call.h"

#include "core/base/pledge.h"

namespace core {

Async<HttpAnswer> callAuth(Portal& portal, QLatin1String path, HttpRequest request) {
    auto pledge = std::make_shared<Pledge<HttpAnswer>>();
    const auto send = [&portal, pledge, path, request = std::move(request)](
                          const Result<PortalAddresses>& addresses) mutable {
        if (pledge->cancelled()) return;
        if (!addresses) return pledge->give(std::unexpected(addresses.error()));
        request.url = addresses->auth.adjusted(QUrl::StripTrailingSlash);
        request.url.setPath(request.url.path() + path);
        auto answer = portal.http().send(request);
        request = {};  // nothing of it stays here while we wait
        pledge->onCancel(portal.context(), [answer]() mutable { answer.cancel(); });
        whenDone(answer, portal.context(),
                 [pledge](Result<HttpAnswer> told) { pledge->give(std::move(told)); });
    };
    whenDone(portal.addresses(), portal.context(), send);
    return pledge->future();
}

}  // namespace core
