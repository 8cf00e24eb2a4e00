// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/transport/reader_monitor.h"

#include <algorithm>
#include <utility>

#include "pcsc/transport/reader_watcher.h"

namespace pcsc {

ReaderMonitor::ReaderMonitor(Readers::Callback callback, MonitorTiming timing)
    : timing_(timing),
      watcher_(std::make_shared<ReaderWatcher>(std::move(callback), timing)),
      watching_([watcher = watcher_] { watcher->run(); }) {}

ReaderMonitor::~ReaderMonitor() {
    const auto end = std::chrono::steady_clock::now() + timing_.grace;
    const auto rest = [end] {
        const auto left = end - std::chrono::steady_clock::now();
        return std::max(std::chrono::duration_cast<std::chrono::milliseconds>(left), {});
    };
    const bool silent = watcher_->stop();
    // The cancel, too, is a question to the service.
    StuckThread cancelling([watcher = watcher_] { watcher->cancelUntilTheEnd(); });
    for (auto* thread : {&watching_, &cancelling, &checking_})
        thread->endWithin(silent ? std::chrono::milliseconds{} : rest());
}

void ReaderMonitor::check() {
    if (checking_.ended()) checking_ = StuckThread([watcher = watcher_] { watcher->ask(); });
}

}  // namespace pcsc
