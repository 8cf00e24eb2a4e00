// SPDX-License-Identifier: EUPL-1.2
#include "core/card/card_thread.h"

#include <utility>

namespace core {

CardThread::CardThread() : thread_([this] { run(); }) {}

void CardThread::post(std::function<void()> work) {
    {
        const std::lock_guard lock(mutex_);
        if (!stopping_) queue_.push_back(std::exchange(work, nullptr));
    }
    if (work)
        work();
    else
        changed_.notify_one();
}

void CardThread::stop() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    changed_.notify_one();
    if (thread_.joinable()) thread_.join();
}

void CardThread::run() {
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
        if (queue_.empty()) return;
        const auto work = std::move(queue_.front());
        queue_.pop_front();
        lock.unlock();
        work();
        lock.lock();
    }
}

}  // namespace core
