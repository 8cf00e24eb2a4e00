// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/probes/discovery_call.h"

#include "core/base/pledge.h"
#include "core/diagnosis/contact.h"
#include "core/portal/discovery.h"

namespace core::diagnosis {

Async<Finding> discoveryFinding(const Surroundings& around,
                                std::function<Finding(const Result<HttpAnswer>&)> judge) {
    auto* context = around.portal.get();
    const auto url = around.portal->url();
    // A client of its own: a connection that is open already would tell nothing new, and the usual
    // patience is longer than somebody waits for a diagnosis.
    auto client =
        std::make_shared<HttpClient>(*around.portal->tls(), url, probePatience(*around.portal));
    auto answer = std::make_shared<Pledge<Finding>>();
    auto request = client->send({.url = discoveryUrl(url), .sizeLimit = discoveryLimit});
    answer->onCancel(context, [request]() mutable { request.cancel(); });
    whenDone(request, context, [answer, client, judge = std::move(judge)](const auto& told) {
        answer->give(judge(told));
    });
    return answer->future();
}

}  // namespace core::diagnosis
