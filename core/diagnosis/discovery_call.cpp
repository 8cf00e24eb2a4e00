// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/discovery_call.h"

#include "core/base/pledge.h"
#include "core/diagnosis/contact.h"
#include "core/portal/discovery.h"

namespace core::diagnosis {

Async<HttpAnswer> askDiscovery(Portal& portal) {
    const auto url = portal.url();
    // A client of its own: a connection that is open already would tell nothing new, and the usual
    // patience is longer than somebody waits for a diagnosis.
    auto client = std::make_shared<HttpClient>(*portal.tls(), url, probePatience(portal));
    auto answer = std::make_shared<Pledge<HttpAnswer>>();
    auto request = client->send({.url = discoveryUrl(url), .sizeLimit = discoveryLimit});
    answer->onCancel(portal.context(), [request]() mutable { request.cancel(); });
    whenDone(request, portal.context(),
             [answer, client](const Result<HttpAnswer>& told) { answer->give(told); });
    return answer->future();
}

Async<Finding> discoveryFinding(const Surroundings& around,
                                std::function<Finding(const Result<HttpAnswer>&)> judge) {
    auto* context = around.portal->context();
    auto answer = std::make_shared<Pledge<Finding>>();
    auto request = askDiscovery(*around.portal);
    answer->onCancel(context, [request]() mutable { request.cancel(); });
    whenDone(request, context,
             [answer, judge = std::move(judge)](const auto& told) { answer->give(judge(told)); });
    return answer->future();
}

}  // namespace core::diagnosis
