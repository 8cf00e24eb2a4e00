// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "core/card/patience.h"

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

    /// The same, but the wait ends early when the patience does: then nullopt. The work may still
    /// run afterwards, so it must own what it uses, and look at the patience before it does
    /// something that matters.
    template <typename Work>
    auto call(Work work, const std::shared_ptr<Patience>& patience) {
        using Value = decltype(work());
        auto result = std::make_shared<std::optional<Value>>();
        auto done = std::make_shared<std::atomic<bool>>(false);
        post([work = std::move(work), result, done, patience] {
            *result = work();
            *done = true;
            patience->wake();
        });
        if (!patience->waitFor([&] { return done->load(); })) return std::optional<Value>();
        return std::move(*result);
    }

    /// Finishes what was posted (the work itself looks whether it still matters) and ends. Work
    /// posted later runs on the posting thread, so that nobody waits for ever. A thread that still
    /// waits for another program after the grace is left to itself (false): it ends as soon as it
    /// can, and what its work uses must live as long.
    bool stop(std::chrono::milliseconds grace = std::chrono::milliseconds(1500));

  private:
    struct Desk;  // outlives this object when the thread does
    static void run(const std::shared_ptr<Desk>& desk);

    std::shared_ptr<Desk> desk_;
    std::thread thread_;
};

}  // namespace core
