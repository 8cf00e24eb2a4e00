// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/gass/lock_outs.h"

#include <algorithm>

namespace mockportal {
namespace {

constexpr qsizetype manyRecords = 10'000;  // guessed user ids must not fill the memory

template <typename Duration>
QDateTime later(const QDateTime& time, Duration by) {
    return time.addSecs(std::chrono::duration_cast<std::chrono::seconds>(by).count());
}

}  // namespace

std::optional<LockOuts::Lock> LockOuts::lockOf(const QString& key, const QDateTime& now) const {
    const auto record = records_.constFind(key);
    return record == records_.cend() ? std::nullopt : lockIn(*record, now);
}

std::optional<LockOuts::Lock> LockOuts::wrongPassword(const QString& key, const QDateTime& now) {
    if (records_.size() >= manyRecords) forgetOld(now);
    auto& record = records_[key];
    record.errors.removeIf([&](const QDateTime& error) { return later(error, day) <= now; });
    record.errors << now;
    record.sinceLock = std::min(record.sinceLock + 1, static_cast<int>(record.errors.size()));
    if (record.errors.size() >= errorsToClose) record.untilCounter = true;
    if (record.sinceLock >= errorsToLock) {
        record.lockedUntil = later(now, lockTime);
        record.sinceLock = 0;
    }
    return lockIn(record, now);
}

void LockOuts::completeLogin(const QString& key) {
    const auto record = records_.find(key);
    if (record != records_.end() && !record->untilCounter) records_.erase(record);
}

qsizetype LockOuts::lockedCount(const QDateTime& now) const {
    return std::ranges::count_if(
        records_, [&](const Record& record) { return lockIn(record, now).has_value(); });
}

std::optional<LockOuts::Lock> LockOuts::lockIn(const Record& record, const QDateTime& now) {
    if (record.untilCounter) return Lock{};
    if (record.lockedUntil > now) return Lock{record.lockedUntil};
    return std::nullopt;
}

void LockOuts::forgetOld(const QDateTime& now) {
    records_.removeIf([&](const auto& entry) {
        const auto& record = entry.value();
        return !record.untilCounter && later(record.errors.last(), day) <= now;
    });
}

}  // namespace mockportal
