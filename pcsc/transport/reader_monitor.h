// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <memory>

#include "pcsc/transport/stuck_thread.h"
#include "pcsc/transport/transport.h"
#include "pcsc/transport/winscard_api.h"

namespace pcsc {

class ReaderWatcher;

/// How the monitor waits. The defaults are for use; tests shorten them.
struct MonitorTiming {
    bool plugAndPlay = winscard::hasPlugAndPlay;
    /// Where there is no event for a new reader (macOS): how often to ask for it.
    std::chrono::milliseconds poll{1000};
    /// While no service answers and nothing tells of its arrival: how often to try.
    std::chrono::milliseconds retry{2000};
    /// Where events do come: how often to look all the same. libpcsclite itself wakes up that
    /// often. It closes two of its gaps: a reader that comes just before a wait begins, and another
    /// program that begins to use a card.
    std::chrono::milliseconds review{60000};
    /// A service that takes longer for an answer hangs (ServiceState::silent).
    std::chrono::milliseconds answer{1200};
    /// How long the end may take. A monitor that a hung service keeps is left behind.
    std::chrono::milliseconds grace{1000};
};

/// Watches the PC/SC service's readers on a thread of its own, blocked in SCardGetStatusChange, and
/// calls back on a thread of the monitor, first with the present state. A service that is missing,
/// hangs, comes, stops or starts again is a state like others.
class ReaderMonitor final : public ReaderWatch {
  public:
    explicit ReaderMonitor(Readers::Callback callback, MonitorTiming timing = {});
    ~ReaderMonitor() override;
    ReaderMonitor(const ReaderMonitor&) = delete;
    ReaderMonitor& operator=(const ReaderMonitor&) = delete;

    void check() override;

  private:
    const MonitorTiming timing_;
    const std::shared_ptr<ReaderWatcher> watcher_;  // owned by the threads too
    StuckThread watching_;
    StuckThread checking_{};
};

}  // namespace pcsc
