// SPDX-License-Identifier: EUPL-1.2
#include "core/openinfo/open_info_gateway.h"

#include "core/base/pledge.h"
#include "core/portal/http_client.h"
#include "core/portal/http_errors.h"
#include "core/portal/portal.h"

namespace core {
namespace {

constexpr qint64 answerLimit = 1 << 20;  // bytes

Result<OpenInfo> read(const Result<HttpAnswer>& answer) {
    const auto json = jsonObject(answer);
    if (!json) return std::unexpected(beforeLogin(json.error()));
    return readOpenInfo(*json);
}

class PortalOpenInfo final : public OpenInfoGateway {
  public:
    explicit PortalOpenInfo(std::shared_ptr<Portal> portal) : portal_(std::move(portal)) {}
    Async<OpenInfo> info() override;

  private:
    std::shared_ptr<Portal> portal_;
    QObject context_{};
};

// At the portal's own address: what it says there must be had before anything else works.
Async<OpenInfo> PortalOpenInfo::info() {
    if (!portal_->tls()) return ready<OpenInfo>(std::unexpected(portal_->tls().error()));
    auto pledge = std::make_shared<Pledge<OpenInfo>>();
    auto answer =
        portal_->http().send({.url = portal_->url().resolved(QUrl(QStringLiteral("/open/info"))),
                              .sizeLimit = answerLimit});
    pledge->onCancel(&context_, [answer]() mutable { answer.cancel(); });
    whenDone(answer, &context_,
             [pledge](const Result<HttpAnswer>& told) { pledge->give(read(told)); });
    return pledge->future();
}

}  // namespace

std::unique_ptr<OpenInfoGateway> makeOpenInfoGateway(std::shared_ptr<Portal> portal) {
    return std::make_unique<PortalOpenInfo>(std::move(portal));
}

}  // namespace core
