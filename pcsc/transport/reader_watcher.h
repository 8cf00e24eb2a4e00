// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>

#include "pcsc/transport/answer_clock.h"
#include "pcsc/transport/reader_list.h"
#include "pcsc/transport/reader_monitor.h"
#include "pcsc/transport/service_arrival.h"

namespace pcsc {

/// The work of a ReaderMonitor, owned by all its threads: a hung service keeps them, and the
/// monitor does not wait for that.
class ReaderWatcher {
  public:
    ReaderWatcher(Readers::Callback callback, MonitorTiming timing);

    /// Until stopped, on the thread that watches.
    void run();
    /// Asks the service anything, on another thread: that it answers is what matters.
    void ask();

    /// The callback does not run any more once this has returned; true when the service is silent,
    /// so that the end of run() may be long in coming.
    bool stop();
    /// Ends the wait within run(), once stopped, on another thread.
    void cancelUntilTheEnd();

  private:
    enum class Outcome { missing, useless, useful };  // of one attempt to watch the service
    Outcome watchService();
    Outcome watchReaders(const winscard::Context& context);
    bool waitForChange(const winscard::Context& context, ReaderList& readers);
    void release(std::optional<winscard::Context>& context);
    void lend(const winscard::Context* context);
    bool publish(const ReadersSnapshot& snapshot);
    void onSilence(bool silent);
    void tell();  // with telling_ held

    const Readers::Callback callback_;
    const MonitorTiming timing_;
    std::atomic<bool> stopping_ = false;
    ServiceArrival arrival_;

    std::mutex telling_;  // guards these four, and is held during the callback
    std::optional<ReadersSnapshot> seen_;
    std::optional<ReadersSnapshot> published_;
    bool silent_ = false;
    bool stopped_ = false;

    std::mutex cancelling_;  // guards waiting_; a hung service keeps it within a cancel
    const winscard::Context* waiting_ = nullptr;

    std::mutex ending_;
    bool ended_ = false;
    std::condition_variable end_;

    AnswerClock clock_;  // last: it uses all the others
};

}  // namespace pcsc
