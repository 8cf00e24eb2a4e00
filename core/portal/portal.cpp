// SPDX-License-Identifier: EUPL-1.2
#include "core/portal/portal.h"

#include <QCoreApplication>

#include "core/base/pledge.h"
#include "core/portal/discovery.h"
#include "core/portal/http_client.h"
#include "core/portal/http_errors.h"
#include "core/portal/portal_tls.h"

namespace core {

Portal::Portal(PortalConfig config) : config_(std::move(config)), tls_(portalTls(config_.caFile)) {
    if (!tls_) return;
    http_ = std::make_unique<HttpClient>(*tls_, config_.url, config_.patience);
    http_->onTokenRefused(
        [this](const std::shared_ptr<const SecretBuffer>& token, const HttpAnswer& answer) {
            Q_EMIT tokenRefused(token, tokenRefusal(answer));
        });
}

Portal::~Portal() = default;

Async<PortalAddresses> Portal::addresses() {
    if (!tls_) return ready<PortalAddresses>(std::unexpected(tls_.error()));
    if (addresses_) return ready<PortalAddresses>(*addresses_);
    auto pledge = std::make_shared<Pledge<PortalAddresses>>();
    auto request = http_->send({.url = discoveryUrl(config_.url), .sizeLimit = discoveryLimit});
    pledge->onCancel(&context_, [request]() mutable { request.cancel(); });
    whenDone(request, &context_, [this, pledge](const Result<HttpAnswer>& answer) {
        auto found = readDiscovery(jsonObject(answer), config_.url);
        if (found) addresses_ = *found;
        pledge->give(std::move(found));
    });
    return pledge->future();
}

}  // namespace core
