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
    while (!stopping_) {
        // A service that worked for a while and failed is asked again at once; one that never
        // worked is left in peace.
        if (watchService()) {
            arrival_.reset();
        } else {
            arrival_.wait(timing_.retry);
        }
    }
    const std::lock_guard lock(mutex_);
    ended_ = true;
    end_.notify_all();
}

// One life of the service. True if it was of use, however it ended.
bool ReaderMonitor::watchService() {
    const auto context = winscard::Context::establish();
    if (!context) {
        publish({.service = serviceState(context.error())});
        return false;
    }
    lend(&*context);
    const bool useful = watchReaders(*context);
    lend(nullptr);
    return useful;
}

bool ReaderMonitor::watchReaders(const winscard::Context& context) {
    using enum ReaderList::PlugAndPlay;
    ReaderList readers(timing_.plugAndPlay ? watched : ignored);
    bool useful = false;
    while (!stopping_ && readers.update(context) == Code::success) {
        // A callback takes time, and a reader that comes meanwhile is only found by asking again.
        if (readers.complete() && publish(readers.snapshot())) continue;
        const bool complete = readers.complete();
        if (!waitForChange(context, readers)) break;
        useful = useful ||
                 complete;  // the first look at new readers does not block, so it proves nothing
    }
    return useful;
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
