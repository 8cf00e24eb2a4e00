// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>
#include <memory>

#include "core/base/base.h"
#include "core/login/session.h"
#include "core/news/news.h"

namespace core {

class Portal;

/// What the portal tells one session's subject. Lives on the thread it was made on; its future
/// finishes there. Can fail with portal.*, network.*, session.*, acting.*, login.level.
class NewsGateway {
  public:
    virtual ~NewsGateway() = default;
    /// Newest first. Fails when a part cannot be had.
    virtual Async<QVector<News>> news() = 0;
};

std::unique_ptr<NewsGateway> makeFhirNewsGateway(std::shared_ptr<Portal> portal, Session session);

}  // namespace core
