// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

namespace core {

/// Where the time comes from: tests hand in a clock of their own and never sleep. Thread-safe.
class Clock {
  public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;  // with time zone
    QDate today() const { return now().date(); }
    /// The computer's clock.
    static const Clock& system();
};

}  // namespace core
