// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <mutex>
#include <optional>
#include <utility>

#include "core/base/base.h"

namespace core {

/// A secret that one thread hands to another, which may come for it much later: until then it can
/// be taken back, and is wiped. Thread-safe.
class HandedSecret {
  public:
    HandedSecret() = default;  // none
    explicit HandedSecret(SecretBuffer secret) : secret_(std::move(secret)) {}

    /// nullopt when there is none, or not any more.
    std::optional<SecretBuffer> take() {
        const std::lock_guard lock(mutex_);
        return std::exchange(secret_, std::nullopt);
    }
    void withdraw() { take(); }

  private:
    std::mutex mutex_{};
    std::optional<SecretBuffer> secret_{};
};

}  // namespace core
