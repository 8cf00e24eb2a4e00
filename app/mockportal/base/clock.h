// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <chrono>

namespace mockportal {

/// The portal's own clock: every expiry and every date it tells is judged by it. It runs with the
/// computer's clock and can be moved forward, so that tests never wait. Not thread-safe: lives on
/// the portal's thread.
class Clock {
  public:
    QDateTime now() const;  // with the zone of Europe/Rome
    void advance(std::chrono::seconds by) { ahead_ += by; }
    void reset() { ahead_ = {}; }

  private:
    std::chrono::seconds ahead_{};
};

}  // namespace mockportal
