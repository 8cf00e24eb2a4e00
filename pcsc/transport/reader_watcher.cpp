// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/transport/reader_watcher.h"

#include <utility>

#include "pcsc/transport/pcsc_errors.h"

namespace pcsc {
namespace {

using winscard::Code;

constexpr std::chrono::milliseconds cancelAgain{20};

}  // namespace

ReaderWatcher::ReaderWatcher(Readers::Callback callback, MonitorTiming timing)
    : callback_(std::move(callback)),
      timing_(timing),
      clock_([this](bool silent) { onSilence(silent); }) {}

void ReaderWatcher::run() {
    auto last = Outcome::useful;
    while (!stopping_) {
        const auto outcome = watchService();
        if (outcome == Outcome::useful) arrival_.reset();
        if (outcome == Outcome::missing) arrival_.wait(timing_.retry);
        // Once may be the service's end at a bad moment, and the next attempt tells; twice is a
        // service out of order.
        if (outcome == Outcome::useless && last == outcome) arrival_.pause(timing_.retry);
        last = outcome;
    }
    const std::lock_guard lock(ending_);
    ended_ = true;
    end_.notify_all();
}

void ReaderWatcher::ask() {
    const AnswerClock::Call call(clock_, timing_.answer);
    (void)winscard::Context::establish();
}

bool ReaderWatcher::stop() {
    stopping_ = true;
    arrival_.wake();
    clock_.stop();
    const std::lock_guard lock(telling_);
    stopped_ = true;
    return silent_;
}

void ReaderWatcher::cancelUntilTheEnd() {
    std::unique_lock lock(ending_);
    while (!ended_) {
        lock.unlock();
        // A cancel that comes before the wait has begun is lost, and nothing tells when it has:
        // cancel until it works.
        if (const std::lock_guard waiting(cancelling_); waiting_ != nullptr) waiting_->cancel();
        lock.lock();
        end_.wait_for(lock, cancelAgain, [this] { return ended_; });
    }
}

// One life of the service.
ReaderWatcher::Outcome ReaderWatcher::watchService() {
    auto asked = std::make_optional<AnswerClock::Call>(clock_, timing_.answer);
    auto established = winscard::Context::establish();
    asked.reset();
    if (!established) {
        publish({.service = serviceState(established.error())});
        return Outcome::missing;
    }
    std::optional context(std::move(*established));
    lend(&*context);
    const auto outcome = watchReaders(*context);
    lend(nullptr);
    release(context);
    return outcome;
}

ReaderWatcher::Outcome ReaderWatcher::watchReaders(const winscard::Context& context) {
    using enum ReaderList::PlugAndPlay;
    ReaderList readers(timing_.plugAndPlay ? watched : ignored);
    const auto update = [&] {
        const AnswerClock::Call call(clock_, timing_.answer);
        return readers.update(context);
    };
    auto outcome = Outcome::useless;
    while (!stopping_ && update() == Code::success) {
        // A callback takes time, and a reader that comes meanwhile is only found by asking again.
        const bool complete = readers.complete();
        if (complete && publish(readers.snapshot())) continue;
        if (!waitForChange(context, readers)) break;
        // The first look at new readers does not block, so it proves nothing.
        if (complete) outcome = Outcome::useful;
    }
    return outcome;
}

bool ReaderWatcher::waitForChange(const winscard::Context& context, ReaderList& readers) {
    if (readers.nothingToWaitFor()) {
        arrival_.pause(timing_.poll);
        return true;
    }
    const auto longest = timing_.plugAndPlay ? timing_.review : timing_.poll;
    const auto atOnce = std::chrono::milliseconds{};
    const AnswerClock::Call call(clock_, timing_.answer + (readers.complete() ? longest : atOnce));
    const auto code = readers.wait(context, longest);
    if (code == Code::timeout) readers.forget();
    return code == Code::success || code == Code::timeout;
}

void ReaderWatcher::release(std::optional<winscard::Context>& context) {
    const AnswerClock::Call call(clock_, timing_.answer);
    context.reset();
}

void ReaderWatcher::lend(const winscard::Context* context) {
    const std::lock_guard lock(cancelling_);
    waiting_ = context;
}

// True if it was news.
bool ReaderWatcher::publish(const ReadersSnapshot& snapshot) {
    const std::lock_guard lock(telling_);
    if (stopped_ || seen_ == snapshot) return false;
    seen_ = snapshot;
    tell();
    return true;
}

void ReaderWatcher::onSilence(bool silent) {
    const std::lock_guard lock(telling_);
    silent_ = silent;
    tell();
}

void ReaderWatcher::tell() {
    const auto now = silent_ ? ReadersSnapshot{.service = ServiceState::silent} : seen_;
    if (stopped_ || !now || published_ == now) return;
    published_ = now;
    callback_(*published_);
}

}  // namespace pcsc
