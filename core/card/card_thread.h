// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace core {

/// The one thread on which cards are talked to, in the order of posting. Thread-safe.
class CardThread {
  public:
    CardThread();
    ~CardThread() { stop(); }

    void post(std::function<void()> work);

    /// Runs the work and waits for its result. Never from the thread itself.
    template <typename Work>
    auto call(Work work) {
        auto task = std::make_shared<std::packaged_task<decltype(work())()>>(std::move(work));
        auto result = task->get_future();
        post([task] { (*task)(); });
        return result.get();
    }

    /// Finishes what was posted (the work itself looks whether it still matters) and ends. Work
    /// posted later runs on the posting thread, so that nobody waits for ever.
    void stop();

  private:
    void run();

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::function<void()>> queue_;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace core
