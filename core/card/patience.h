// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <condition_variable>
#include <mutex>

namespace core {

/// Waiting for card work that may have to wait itself: PC/SC gives no way to call back a thread
/// that waits for another program's transaction, so whoever waits for that thread must be able to
/// leave. Thread-safe; shared by those who wait, those who end it, and the work.
class Patience {
  public:
    /// Ends all waiting with it, for good.
    void giveUp() {
        const std::lock_guard lock(mutex_);
        over_ = true;
        changed_.notify_all();
    }
    bool over() const {
        const std::lock_guard lock(mutex_);
        return over_;
    }
    /// Tells those who wait that `done` may have become true.
    void wake() {
        const std::lock_guard lock(mutex_);
        changed_.notify_all();
    }
    /// True once `done`, which is asked under the lock; false when given up before.
    template <typename Done>
    bool waitFor(Done done) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return over_ || done(); });
        return done();
    }

  private:
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    bool over_ = false;
};

}  // namespace core
