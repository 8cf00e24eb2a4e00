// SPDX-License-Identifier: EUPL-1.2
// Windows and macOS: by time only. Both start their service with the first reader or the first
// caller, so a missing service is rare and short there.
#include <condition_variable>
#include <mutex>

#include "pcsc/transport/service_arrival.h"

namespace pcsc {

struct ServiceArrival::Listener {
    std::mutex mutex;
    std::condition_variable changed;
    bool woken = false;
};

ServiceArrival::ServiceArrival() : listener_(std::make_unique<Listener>()) {}
ServiceArrival::~ServiceArrival() = default;

void ServiceArrival::wait(std::chrono::milliseconds longest) {
    pause(longest);
}

void ServiceArrival::pause(std::chrono::milliseconds time) {
    std::unique_lock lock(listener_->mutex);
    listener_->changed.wait_for(lock, time, [this] { return listener_->woken; });
}

void ServiceArrival::reset() {}

void ServiceArrival::wake() {
    const std::lock_guard lock(listener_->mutex);
    listener_->woken = true;
    listener_->changed.notify_all();
}

}  // namespace pcsc
