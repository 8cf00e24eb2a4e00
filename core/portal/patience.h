// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>

namespace core {

/// How long a portal may say nothing before it counts as unreachable.
inline constexpr std::chrono::milliseconds usualPatience{20000};

}  // namespace core
