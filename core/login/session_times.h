// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

#include "core/login/session_limits.h"

namespace core {

/// What the clock says of a session: the arithmetic of R90 and nothing else.
///
/// Times are told by the computer's clock, which also runs while the computer sleeps: after waking
/// the session has aged. If the clock is set back, all marks move with it, so that no limit gets
/// longer by more than the time between two looks; set forward, the session ages, which is the safe
/// side.
class SessionTimes {
  public:
    enum class State { running, warning, idle, expired };

    SessionTimes() = default;
    SessionTimes(const SessionLimits& limits, std::chrono::seconds lifetime, const QDateTime& now);

    State look(const QDateTime& now);
    /// Until the idle limit, seen from the last look.
    std::chrono::seconds left() const;
    /// Until `look` may say something new.
    std::chrono::milliseconds next() const;

    void noteActivity(const QDateTime& now);
    /// What the portal says is left of its own limits.
    void agree(std::chrono::seconds lifetime, std::chrono::seconds idle);

  private:
    QDateTime idleEnd() const { return active_.addSecs(idle_.count()); }

    std::chrono::seconds idle_{0};
    std::chrono::seconds warning_{0};
    QDateTime active_{};
    QDateTime ends_{};
    QDateTime seen_{};  // the last time we looked
};

}  // namespace core
