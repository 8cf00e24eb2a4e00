// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <utility>

#include "core/base/base.h"

namespace core {

/// Holds the bearer token of a session for everybody who works with that session, so that a token
/// exchanged at a step-up reaches gateways made before. GUI thread.
class SessionToken {
  public:
    explicit SessionToken(SecretBuffer token)
        : current_(std::make_shared<const SecretBuffer>(std::move(token))) {}

    /// Null once the session is over. A request under way keeps the bytes it was sent with.
    const std::shared_ptr<const SecretBuffer>& current() const { return current_; }
    void exchange(std::shared_ptr<const SecretBuffer> token) { current_ = std::move(token); }
    void clear() { current_.reset(); }

  private:
    std::shared_ptr<const SecretBuffer> current_;
};

}  // namespace core
