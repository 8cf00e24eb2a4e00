// SPDX-License-Identifier: EUPL-1.2
#include "tests/campaign/desk_watch.h"

#include <utility>

namespace campaign {

DeskWatch::DeskWatch(std::shared_ptr<pcsc::Readers> readers)
    // Called under the desk's lock, so it only rings; the wait looks again every few milliseconds.
    : desk_(std::make_shared<core::CardDesk>(std::move(readers), core::Clock::system(),
                                             [this] { news_.notify_all(); })) {
    desk_->open();
}

DeskWatch::~DeskWatch() {
    desk_->close();
}

Outcome DeskWatch::waitFor(core::CardState state, std::chrono::milliseconds patience) {
    const auto end = std::chrono::steady_clock::now() + patience;
    std::unique_lock lock(mutex_);
    while (latest().state != state) {
        if (std::chrono::steady_clock::now() >= end)
            return {.code = wrongResult,
                    .cause = "state " + std::to_string(static_cast<int>(latest().state)) +
                             ", not " + std::to_string(static_cast<int>(state))};
        news_.wait_for(lock, std::chrono::milliseconds(2));
    }
    return {};
}

}  // namespace campaign
