// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>

#include "core/base/clock.h"

/// A clock that stands until a test moves it, also backwards.
class MovingClock final : public core::Clock {
  public:
    MovingClock() = default;
    explicit MovingClock(const QDateTime& now) : now_(now) {}
    QDateTime now() const override { return now_; }
    void advance(std::chrono::milliseconds by) { now_ = now_.addMSecs(by.count()); }

  private:
    QDateTime now_ = QDateTime::currentDateTime();
};
