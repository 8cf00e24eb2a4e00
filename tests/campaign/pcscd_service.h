// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/types.h>

#include <chrono>
#include <functional>

namespace campaign {

/// The private PC/SC service of tests/support/pcscd_namespace.sh, to be killed and started again.
class PcscdService {
  public:
    ~PcscdService();

    /// Sends the signal and does not wait: usable in the middle of a command.
    void signal(int number) const;
    /// Until the process does nothing any more.
    void awaitDeath() const;
    /// The same, and it is buried.
    void awaitEnd();
    /// Until it answers; false if it does not within ten seconds.
    bool start();

  private:
    pid_t process() const;
    pid_t own_ = 0;  // started here; 0 while it is the first one
};

/// Looks every few milliseconds; false after `patience`.
bool awaited(const std::function<bool()>& condition,
             std::chrono::milliseconds patience = std::chrono::seconds(10));

}  // namespace campaign
