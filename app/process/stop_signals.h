// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSocketNotifier>
#include <functional>
#include <memory>

namespace process {

/// Turns SIGINT and SIGTERM into a call from the event loop, so that a file half written is removed
/// and destructors run. One at a time in a process. On Windows there are no such signals: it does
/// nothing.
class StopSignals {
  public:
    explicit StopSignals(std::function<void()> stop);
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

  private:
    std::unique_ptr<QSocketNotifier> notifier_;
};

}  // namespace process
