// SPDX-License-Identifier: EUPL-1.2
#include "core/login/session_times.h"

#include <algorithm>

namespace core {

SessionTimes::SessionTimes(const SessionLimits& limits, std::chrono::seconds lifetime,
                           const QDateTime& now)
    : idle_(limits.idle),
      warning_(limits.warning),
      active_(now),
      ends_(now.addSecs(std::min(lifetime, limits.absolute).count())),
      seen_(now) {}

SessionTimes::State SessionTimes::look(const QDateTime& now) {
    const auto back = now.msecsTo(seen_);
    if (back > 0) {
        active_ = active_.addMSecs(-back);
        ends_ = ends_.addMSecs(-back);
    }
    seen_ = now;
    if (now >= ends_) return State::expired;
    if (now >= idleEnd()) return State::idle;
    return now >= idleEnd().addSecs(-warning_.count()) ? State::warning : State::running;
}

std::chrono::seconds SessionTimes::left() const {
    return std::chrono::ceil<std::chrono::seconds>(
        std::chrono::milliseconds(std::max<qint64>(0, seen_.msecsTo(idleEnd()))));
}

std::chrono::milliseconds SessionTimes::next() const {
    const auto idle = seen_.msecsTo(idleEnd());
    const auto warning = idle - std::chrono::milliseconds(warning_).count();
    const auto soonest = std::min(warning > 0 ? warning : idle, seen_.msecsTo(ends_));
    return std::chrono::milliseconds(std::max<qint64>(0, soonest));
}

void SessionTimes::noteActivity(const QDateTime& now) {
    active_ = std::max(active_, now);
}

void SessionTimes::agree(std::chrono::seconds lifetime, std::chrono::seconds idle) {
    ends_ = std::min(ends_, seen_.addSecs(lifetime.count()));
    idle_ = std::min(idle_, idle);
}

}  // namespace core
