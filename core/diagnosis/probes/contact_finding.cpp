// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/probes/contact_finding.h"

namespace core::diagnosis {

// The continuations belong to the portal and end with it: they must not keep it.
Async<Finding> contactFinding(const Surroundings& around, ContactAttempt::Until until,
                              JudgeContact judge) {
    auto* portal = around.portal.get();
    auto answer = std::make_shared<Pledge<Finding>>();
    const auto contacted = [answer, portal, judge,
                            &clock = around.clock](const Result<Contact>& contact) {
        answer->give(
            judge(*portal, clock, contact ? *contact : Contact{.refusal = contact.error().code}));
    };
    const auto proxied = [answer, portal, until, contacted](const Result<QNetworkProxy>& proxy) {
        if (answer->cancelled()) return;
        auto contact = ContactAttempt::start(
            *portal, proxy.value_or(QNetworkProxy(QNetworkProxy::NoProxy)), until);
        answer->onCancel(portal, [contact]() mutable { contact.cancel(); });
        whenDone(contact, portal, contacted);
    };
    whenDone(proxyTo(portal->url()), portal, proxied);
    return answer->future();
}

}  // namespace core::diagnosis
