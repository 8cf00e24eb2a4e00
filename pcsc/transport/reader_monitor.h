// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include "pcsc/transport/reader_list.h"
#include "pcsc/transport/service_arrival.h"
#include "pcsc/transport/transport.h"
#include "pcsc/transport/winscard_api.h"

namespace pcsc {

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
};

/// Watches the PC/SC service's readers on a thread of its own, blocked in SCardGetStatusChange, and
/// calls back on that thread, first with the present state. A service that is missing, comes, stops
/// or starts again is a state like others.
class ReaderMonitor final : public ReaderWatch {
  public:
    explicit ReaderMonitor(Readers::Callback callback, MonitorTiming timing = {});
    ~ReaderMonitor() override;
    ReaderMonitor(const ReaderMonitor&) = delete;
    ReaderMonitor& operator=(const ReaderMonitor&) = delete;

  private:
    enum class Outcome { missing, useless, useful };  // of one attempt to watch the service
    void run();
    Outcome watchService();
    Outcome watchReaders(const winscard::Context& context);
    bool waitForChange(const winscard::Context& context, ReaderList& readers);
    void lend(const winscard::Context* context);
    bool publish(const ReadersSnapshot& snapshot);

    const Readers::Callback callback_;
    const MonitorTiming timing_;
    std::atomic<bool> stopping_ = false;
    ServiceArrival arrival_;
    std::optional<ReadersSnapshot> published_;  // the monitor's thread only

    std::mutex mutex_;                            // guards the two below
    const winscard::Context* waiting_ = nullptr;  // the context to cancel
    bool ended_ = false;
    std::condition_variable end_;

    std::thread thread_;  // last: it uses all the others
};

}  // namespace pcsc
