// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <set>
#include <thread>

namespace pcsc {

/// Times the calls that a living PC/SC service answers soon, and tells when one of them is overdue
/// and when none is any more: a hung service gives no error, its calls just do not return.
/// Thread-safe. Has a thread of its own, which sleeps while no call is under way.
class AnswerClock {
  public:
    /// Called on the clock's thread.
    using Told = std::function<void(bool silent)>;
    explicit AnswerClock(Told told);
    ~AnswerClock() { stop(); }
    AnswerClock(const AnswerClock&) = delete;
    AnswerClock& operator=(const AnswerClock&) = delete;

    /// From its making to its end a call is under way. Its clock must outlive it.
    class Call {
      public:
        Call(AnswerClock& clock, std::chrono::milliseconds within);
        ~Call();
        Call(const Call&) = delete;
        Call& operator=(const Call&) = delete;

      private:
        AnswerClock& clock_;
        std::chrono::steady_clock::time_point due_;
    };

    /// Tells nothing any more once it has returned. Not from inside the callback.
    void stop();

  private:
    using Time = std::chrono::steady_clock::time_point;
    void run();
    bool overdue() const;  // these with mutex_ held
    void tell(bool silent, std::unique_lock<std::mutex>& lock);
    void sleep(std::unique_lock<std::mutex>& lock);

    const Told told_;
    std::mutex mutex_;  // guards all below
    std::condition_variable changed_;
    std::multiset<Time> due_{};
    Time wakesAt_ = Time::max();
    bool silent_ = false;
    bool stopping_ = false;
    std::thread thread_;  // last: it uses all the others
};

}  // namespace pcsc
