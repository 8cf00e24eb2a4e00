// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/mismatch_pauses.h"

#include <algorithm>

namespace mockportal {
namespace {

QDateTime after(const QDateTime& time, std::chrono::seconds by) {
    return time.addSecs(by.count());
}

}  // namespace

std::optional<std::chrono::seconds> MismatchPauses::left(const QStringList& keys,
                                                         const QDateTime& now) const {
    qint64 longest = 0;
    for (const auto& key : keys)
        if (const auto until = records_.value(key).pausedUntil; until.isValid())
            longest = std::max(longest, (now.msecsTo(until) + 999) / 1000);
    return longest > 0 ? std::optional(std::chrono::seconds(longest)) : std::nullopt;
}

void MismatchPauses::mismatch(const QStringList& keys, const QDateTime& now, const Limits& limits) {
    if (records_.size() > manyRecords) forgetOld(now);
    for (const auto& key : keys) {
        auto& record = records_[key];
        record.mismatches.removeIf(
            [&](const QDateTime& time) { return after(time, memory) <= now; });
        record.mismatches << now;
        if (record.mismatches.size() < limits.mismatches) continue;
        record.mismatches.clear();
        record.pausedUntil = after(now, limits.pause);
    }
}

void MismatchPauses::forgetOld(const QDateTime& now) {
    records_.removeIf([&](const auto& entry) {
        const auto& record = entry.value();
        const bool paused = record.pausedUntil.isValid() && record.pausedUntil > now;
        return !paused &&
               (record.mismatches.isEmpty() || after(record.mismatches.last(), memory) <= now);
    });
}

}  // namespace mockportal
