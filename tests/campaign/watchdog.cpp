// SPDX-License-Identifier: EUPL-1.2
#include "tests/campaign/watchdog.h"

#include <cstdio>
#include <cstdlib>

namespace campaign {
namespace {

constexpr std::chrono::seconds patience{30};  // of a case with what comes after it

}  // namespace

Watchdog::Watchdog() : thread_([this] { run(); }) {}

Watchdog::~Watchdog() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    changed_.notify_one();
    thread_.join();
}

void Watchdog::watch(const std::string& name) {
    const std::lock_guard lock(mutex_);
    name_ = name;
    watching_ = true;
    ++round_;
}

void Watchdog::rest() {
    const std::lock_guard lock(mutex_);
    watching_ = false;
}

// Looks now and then, so that a case costs no wake-up.
void Watchdog::run() {
    std::unique_lock lock(mutex_);
    while (!ending_) {
        const auto seen = round_;
        changed_.wait_for(lock, patience, [this] { return ending_; });
        if (ending_ || !watching_ || seen != round_) continue;
        std::fprintf(stderr, "  HANG %s\n", name_.c_str());
        std::_Exit(3);
    }
}

}  // namespace campaign
