// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/probes/contact_finding.h"

namespace core::diagnosis {

Async<Finding> contactFinding(const Surroundings& around, ContactAttempt::Until until,
                              Finding (*judge)(const Surroundings&, const Contact&)) {
    auto* context = around.portal.get();
    auto answer = std::make_shared<Pledge<Finding>>();
    const auto contacted = [answer, around, judge](const Result<Contact>& contact) {
        answer->give(judge(around, contact ? *contact : Contact{.refusal = contact.error().code}));
    };
    const auto proxied = [=, portal = around.portal](const Result<QNetworkProxy>& proxy) {
        if (answer->cancelled()) return;
        auto contact = ContactAttempt::start(
            *portal, proxy.value_or(QNetworkProxy(QNetworkProxy::NoProxy)), until);
        answer->onCancel(context, [contact]() mutable { contact.cancel(); });
        whenDone(contact, context, contacted);
    };
    whenDone(proxyTo(around.portal->url()), context, proxied);
    return answer->future();
}

}  // namespace core::diagnosis
