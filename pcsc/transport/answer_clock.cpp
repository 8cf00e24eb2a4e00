// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/transport/answer_clock.h"

#include <utility>

namespace pcsc {

using std::chrono::steady_clock;

AnswerClock::AnswerClock(Told told) : told_(std::move(told)), thread_([this] { run(); }) {}

AnswerClock::Call::Call(AnswerClock& clock, std::chrono::milliseconds within)
    : clock_(clock), due_(steady_clock::now() + within) {
    const std::lock_guard lock(clock_.mutex_);
    clock_.due_.insert(due_);
    // Calls that follow each other closely do not wake the thread each time.
    if (due_ < clock_.wakesAt_) clock_.changed_.notify_all();
}

AnswerClock::Call::~Call() {
    const std::lock_guard lock(clock_.mutex_);
    clock_.due_.erase(clock_.due_.find(due_));
    if (clock_.silent_) clock_.changed_.notify_all();
}

void AnswerClock::stop() {
    if (!thread_.joinable()) return;
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
        changed_.notify_all();
    }
    thread_.join();
}

void AnswerClock::run() {
    std::unique_lock lock(mutex_);
    while (!stopping_) {
        if (const bool silent = overdue(); silent != silent_)
            tell(silent, lock);
        else
            sleep(lock);
    }
}

bool AnswerClock::overdue() const {
    return !due_.empty() && *due_.begin() <= steady_clock::now();
}

void AnswerClock::tell(bool silent, std::unique_lock<std::mutex>& lock) {
    silent_ = silent;
    lock.unlock();
    told_(silent);
    lock.lock();
}

void AnswerClock::sleep(std::unique_lock<std::mutex>& lock) {
    wakesAt_ = silent_ || due_.empty() ? Time::max() : *due_.begin();
    if (wakesAt_ == Time::max())
        changed_.wait(lock);
    else
        changed_.wait_until(lock, wakesAt_);
}

}  // namespace pcsc
