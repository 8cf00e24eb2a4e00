// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace campaign {

/// Ends the program, with the name of the case, when a case never comes back: a hang that cannot be
/// left behind.
class Watchdog {
  public:
    Watchdog();
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    void watch(const std::string& name);
    void rest();

  private:
    void run();

    std::mutex mutex_;
    std::condition_variable changed_;
    std::string name_;
    unsigned long round_ = 0;
    bool watching_ = false;
    bool ending_ = false;
    std::thread thread_;  // last: it uses all the others
};

}  // namespace campaign
