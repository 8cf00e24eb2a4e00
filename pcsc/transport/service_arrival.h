// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <memory>

namespace pcsc {

/// Waits for a missing PC/SC service. There is no PC/SC event for that: without a service there is
/// no context to wait on. On Linux the kernel tells when something happens in the folder of the
/// service's socket, so the wait ends at once; elsewhere it ends after the time given. Asking again
/// after that time costs one refused connection, and is needed on Linux too: a service may come
/// back on a socket that never went.
///
/// One thread waits; wake() may be called by another.
class ServiceArrival {
  public:
    ServiceArrival();
    ~ServiceArrival();
    ServiceArrival(const ServiceArrival&) = delete;
    ServiceArrival& operator=(const ServiceArrival&) = delete;

    /// Returns when the service may have come, when the time is over, or when woken. The first wait
    /// after a reset returns at once: the service may have come before the listening began.
    void wait(std::chrono::milliseconds longest);

    /// Just lets time pass, unless woken.
    void pause(std::chrono::milliseconds time);

    /// The service was there: stops listening until the next wait.
    void reset();

    /// Ends this wait and all later ones.
    void wake();

  private:
    struct Listener;
    std::unique_ptr<Listener> listener_;
};

}  // namespace pcsc
