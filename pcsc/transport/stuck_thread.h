// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace pcsc {

/// A thread for PC/SC calls, which a hung service can keep for as long as it hangs: nothing ends
/// such a call. Then the thread is let go, to end when the call does or with the program, so its
/// work must own all that it uses. Used by one thread at a time.
class StuckThread {
  public:
    StuckThread() = default;
    explicit StuckThread(std::function<void()> work);
    ~StuckThread() { endWithin({}); }
    StuckThread(StuckThread&& other) noexcept = default;
    StuckThread& operator=(StuckThread&& other) noexcept;

    /// True once the work has ended, and when there is none.
    bool ended() const;
    /// Waits for the end. False: the thread is let go, and this object stands for none.
    bool endWithin(std::chrono::milliseconds longest);

  private:
    struct End {
        std::mutex mutex;
        std::condition_variable changed;
        bool reached = false;
    };
    std::shared_ptr<End> end_{};
    std::thread thread_{};
};

}  // namespace pcsc
