// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/accepted_issuers.h"

#include "core/diagnosis/contact.h"
#include "core/diagnosis/discovery_call.h"
#include "core/diagnosis/issuer_question.h"
#include "core/portal/discovery.h"
#include "core/portal/http_errors.h"

namespace core::diagnosis {
namespace {

using Answer = std::shared_ptr<Pledge<QByteArrayList>>;

/// What is under way ends with the answer that nobody wants any more.
template <typename T>
void follow(const Answer& answer, Portal& portal, Async<T> step,
            std::function<void(const T&)> next) {
    answer->onCancel(portal.context(), [step]() mutable { step.cancel(); });
    whenDone(step, portal.context(), [answer, next = std::move(next)](const Result<T>& result) {
        if (answer->cancelled()) return;
        result ? next(*result) : answer->give(std::unexpected(result.error()));
    });
}

void askAt(const QUrl& cns, const Answer& answer, Portal& portal) {
    follow<QNetworkProxy>(
        answer, portal, proxyTo(cns), [cns, answer, &portal](const QNetworkProxy& proxy) {
            follow<QByteArrayList>(
                answer, portal,
                IssuerQuestion::ask({cns, *portal.tls(), proxy}, probePatience(portal)),
                [answer](const QByteArrayList& issuers) { answer->give(issuers); });
        });
}

}  // namespace

Async<QByteArrayList> acceptedIssuers(Portal& portal) {
    auto answer = std::make_shared<Pledge<QByteArrayList>>();
    follow<HttpAnswer>(answer, portal, askDiscovery(portal),
                       [answer, &portal](const HttpAnswer& told) {
                           const auto addresses = readDiscovery(jsonObject(told), portal.url());
                           if (!addresses) return answer->give(std::unexpected(addresses.error()));
                           askAt(addresses->cns, answer, portal);
                       });
    return answer->future();
}

}  // namespace core::diagnosis
