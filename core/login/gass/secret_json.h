// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string_view>

#include "core/base/base.h"

namespace core {

/// A flat JSON object of strings, written straight into memory that is wiped, as QJsonDocument
/// would keep the password in its own.
class SecretJson {
  public:
    /// `value` is UTF-8. What does not fit into a SecretBuffer, or is no UTF-8, spoils the whole.
    SecretJson& add(std::string_view name, ByteView value);
    SecretJson& add(std::string_view name, std::string_view value);

    /// Null when spoilt.
    std::shared_ptr<const SecretBuffer> take();

  private:
    void put(std::string_view text) { good_ = good_ && buffer_.append(text); }
    void putEscaped(std::uint8_t byte);
    SecretBuffer buffer_{};
    bool good_ = true;
};

}  // namespace core
