// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/transport/reader_monitor.h"

#include <utility>

#include "pcsc/transport/pcsc_errors.h"

namespace pcsc {
namespace {

using winscard::Code;

constexpr std::chrono::milliseconds cancelAgain{20};

}  // namespace

ReaderMonitor::ReaderMonitor(Readers::Callback callback, MonitorTiming timing)
    : callback_(std::move(callback)), timing_(timing), thread_([this] { run(); }) {}

ReaderMonitor::~ReaderMonitor() {
    stopping_ = true;
    arrival_.wake();
    std::unique_lock lock(mutex_);
    while (!ended_) {
        // A cancel that comes before the wait has begun is lost, and nothing tells when it has:
        // cancel until it works.
        if (waiting_ != nullptr) waiting_->cancel();
        end_.wait_for(lock, cancelAgain);
    }
    lock.unlock();
    thread_.join();
}

void ReaderMonitor::run() {
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
    const std::lock_guard lock(mutex_);
    ended_ = true;
    end_.notify_all();
}

// One life of the service.
ReaderMonitor::Outcome ReaderMonitor::watchService() {
    const auto context = winscard::Context::establish();
    if (!context) {
        publish({.service = serviceState(context.error())});
        return Outcome::missing;
    }
    lend(&*context);
    const auto outcome = watchReaders(*context);
    lend(nullptr);
    return outcome;
}

ReaderMonitor::Outcome ReaderMonitor::watchReaders(const winscard::Context& context) {
    using enum ReaderList::PlugAndPlay;
    ReaderList readers(timing_.plugAndPlay ? watched : ignored);
    auto outcome = Outcome::useless;
    while (!stopping_ && readers.update(context) == Code::success) {
        // A callback takes time, and a reader that comes meanwhile is only found by asking again.
        const bool complete = readers.complete();
        if (complete && publish(readers.snapshot())) continue;
        if (!waitForChange(context, readers)) break;
        // The first look at new readers does not block, so it proves nothing.
        if (complete) outcome = Outcome::useful;
    }
    return outcome;
}

bool ReaderMonitor::waitForChange(const winscard::Context& context, ReaderList& readers) {
    if (readers.nothingToWaitFor()) {
        arrival_.pause(timing_.poll);
        return true;
    }
    const auto code = readers.wait(context, timing_.plugAndPlay ? timing_.review : timing_.poll);
    if (code == Code::timeout) readers.forget();
    return code == Code::success || code == Code::timeout;
}

void ReaderMonitor::lend(const winscard::Context* context) {
    const std::lock_guard lock(mutex_);
    waiting_ = context;
}

// True if it was news.
bool ReaderMonitor::publish(const ReadersSnapshot& snapshot) {
    if (stopping_ || published_ == snapshot) return false;
    published_ = snapshot;
    callback_(snapshot);
    return true;
}

}  // namespace pcsc
