// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <chrono>

#include "core/base/clock.h"

namespace desktop {

/// The computer's clock, moved forward: so that who tries the demo sees limits come to their end
/// without waiting. Thread-safe.
class DemoClock : public core::Clock {
  public:
    QDateTime now() const override { return core::Clock::system().now().addSecs(ahead_); }
    void advance(std::chrono::seconds by) { ahead_ += by.count(); }

  private:
    std::atomic<qint64> ahead_ = 0;
};

}  // namespace desktop
