// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/transport/stuck_thread.h"

#include <utility>

namespace pcsc {

StuckThread::StuckThread(std::function<void()> work) : end_(std::make_shared<End>()) {
    thread_ = std::thread([end = end_, work = std::move(work)]() mutable {
        std::exchange(work, nullptr)();
        const std::lock_guard lock(end->mutex);
        end->reached = true;
        end->changed.notify_all();
    });
}

StuckThread& StuckThread::operator=(StuckThread&& other) noexcept {
    endWithin({});
    end_ = std::move(other.end_);
    thread_ = std::move(other.thread_);
    return *this;
}

bool StuckThread::ended() const {
    if (!thread_.joinable()) return true;
    const std::lock_guard lock(end_->mutex);
    return end_->reached;
}

bool StuckThread::endWithin(std::chrono::milliseconds longest) {
    if (!thread_.joinable()) return true;
    std::unique_lock lock(end_->mutex);
    const bool ended = end_->changed.wait_for(lock, longest, [this] { return end_->reached; });
    lock.unlock();
    if (ended)
        thread_.join();
    else
        thread_.detach();
    return ended;
}

}  // namespace pcsc
