// SPDX-License-Identifier: EUPL-1.2
#include "core/base/clock.h"

namespace core {
namespace {

class SystemClock final : public Clock {
  public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
};

}  // namespace

const Clock& Clock::system() {
    static const SystemClock clock;
    return clock;
}

}  // namespace core
