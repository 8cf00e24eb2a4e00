// SPDX-License-Identifier: EUPL-1.2
#include "core/card/card_thread.h"

#include <utility>

namespace core {

struct CardThread::Desk {
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<std::function<void()>> queue;
    bool stopping = false;
    bool ended = false;
};

CardThread::CardThread()
    : desk_(std::make_shared<Desk>()), thread_([desk = desk_] { run(desk); }) {}

void CardThread::post(std::function<void()> work) {
    {
        const std::lock_guard lock(desk_->mutex);
        if (!desk_->stopping) desk_->queue.push_back(std::exchange(work, nullptr));
    }
    if (work)
        work();
    else
        desk_->changed.notify_all();
}

bool CardThread::stop(std::chrono::milliseconds grace) {
    if (!thread_.joinable()) return true;
    std::unique_lock lock(desk_->mutex);
    desk_->stopping = true;
    desk_->changed.notify_all();
    const bool ended = desk_->changed.wait_for(lock, grace, [this] { return desk_->ended; });
    lock.unlock();
    if (ended)
        thread_.join();
    else
        thread_.detach();
    return ended;
}

void CardThread::run(const std::shared_ptr<Desk>& desk) {
    std::unique_lock lock(desk->mutex);
    while (true) {
        desk->changed.wait(lock, [&] { return desk->stopping || !desk->queue.empty(); });
        if (desk->queue.empty()) break;
        auto work = std::move(desk->queue.front());
        desk->queue.pop_front();
        lock.unlock();
        work();
        work = nullptr;  // what it holds may be the last of its kind: not under the lock
        lock.lock();
    }
    desk->ended = true;
    desk->changed.notify_all();
}

}  // namespace core
