// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

#include "pcsc/transport/transport.h"

/// Takes what a watch calls back with, on its thread, and lets the test wait for it on another.
/// Must outlive the watch.
class SnapshotRecorder {
  public:
    using Condition = std::function<bool(const pcsc::ReadersSnapshot&)>;

    pcsc::Readers::Callback callback() {
        return [this](const pcsc::ReadersSnapshot& snapshot) {
            const std::lock_guard lock(mutex_);
            snapshots_.push_back(snapshot);
            changed_.notify_all();
        };
    }

    /// True as soon as the latest snapshot meets the condition; false after ten seconds.
    bool waitFor(const Condition& condition) {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, std::chrono::seconds(10), [&] {
            return !snapshots_.empty() && condition(snapshots_.back());
        });
    }

    std::vector<pcsc::ReadersSnapshot> all() {
        const std::lock_guard lock(mutex_);
        return snapshots_;
    }

    pcsc::ReadersSnapshot latest() {
        const std::lock_guard lock(mutex_);
        return snapshots_.empty() ? pcsc::ReadersSnapshot{} : snapshots_.back();
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<pcsc::ReadersSnapshot> snapshots_;
};

inline SnapshotRecorder::Condition serviceIs(pcsc::ServiceState service) {
    return [=](const pcsc::ReadersSnapshot& snapshot) { return snapshot.service == service; };
}

inline SnapshotRecorder::Condition readerCountIs(std::size_t count) {
    return [=](const pcsc::ReadersSnapshot& snapshot) {
        return snapshot.service == pcsc::ServiceState::running && snapshot.readers.size() == count;
    };
}

/// The first reader's state.
inline SnapshotRecorder::Condition slotIs(pcsc::SlotState state) {
    return [=](const pcsc::ReadersSnapshot& snapshot) {
        return !snapshot.readers.empty() && snapshot.readers.front().state == state;
    };
}
