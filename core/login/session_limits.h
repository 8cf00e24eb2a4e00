// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>

namespace core {

/// R90: how long a session may last. The portal has limits of its own, the idle one a minute
/// longer, and decides.
struct SessionLimits {
    std::chrono::seconds idle = std::chrono::minutes(10);  // without key, touch or pointer
    std::chrono::seconds warning{60};                      // before that
    std::chrono::seconds absolute = std::chrono::hours(8);

    static constexpr SessionLimits desktop() { return {}; }
    static constexpr SessionLimits kiosk() {
        return {std::chrono::minutes(2), std::chrono::seconds(30), std::chrono::minutes(20)};
    }
};

}  // namespace core
