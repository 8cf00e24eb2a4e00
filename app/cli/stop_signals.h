// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSocketNotifier>
#include <functional>
#include <memory>

namespace cli {

/// Turns SIGINT and SIGTERM into a call from the event loop, so that a file half written is
/// removed. One at a time in a process. On Windows it does nothing.
class StopSignals {
  public:
    explicit StopSignals(std::function<void()> stop);
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

  private:
    std::unique_ptr<QSocketNotifier> notifier_;
};

}  // namespace cli
