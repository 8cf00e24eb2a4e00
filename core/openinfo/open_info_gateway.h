// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/base/base.h"
#include "core/openinfo/open_info.h"

namespace core {

class Portal;

/// Needs no session. Lives on the thread it was made on; its future finishes there. Can fail with
/// portal.* and network.*.
class OpenInfoGateway {
  public:
    virtual ~OpenInfoGateway() = default;
    virtual Async<OpenInfo> info() = 0;
};

std::unique_ptr<OpenInfoGateway> makeOpenInfoGateway(std::shared_ptr<Portal> portal);

}  // namespace core
