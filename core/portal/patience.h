// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>

namespace core {

/// How long a portal may say nothing before it counts as too slow (portal.timeout).
inline constexpr std::chrono::milliseconds usualPatience{20000};

}  // namespace core
