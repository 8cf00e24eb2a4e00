// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "pcsc/base/bytes.h"

namespace pcsc {

/// Overwrites memory in a way the compiler may not drop.
void secureWipe(std::span<std::uint8_t> memory);

/// A PIN, password or one-time code. Its memory is locked where the system lets us (so it does not
/// reach the swap), left out of core dumps where the system can, and wiped on clear, move and
/// destruction. It is never copied, has no stream operator, and never reallocates: what does not
/// fit is refused.
class SecretBuffer {
  public:
    static constexpr std::size_t capacity =
        4096;  // bytes, one page: passwords have 64 at most (R82), tokens many more

    SecretBuffer();
    explicit SecretBuffer(std::string_view text);  // throws std::length_error beyond capacity
    ~SecretBuffer();
    SecretBuffer(SecretBuffer&& other) noexcept;
    SecretBuffer& operator=(SecretBuffer&& other) noexcept;
    SecretBuffer(const SecretBuffer&) = delete;
    SecretBuffer& operator=(const SecretBuffer&) = delete;

    /// Adds one byte at the end; false when full.
    bool append(std::uint8_t byte);
    bool append(std::string_view text);
    void removeLast();
    void clear();

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    /// Valid until the buffer changes. The caller must not keep or copy it anywhere that is not
    /// wiped.
    ByteView view() const { return {memory_, size_}; }

  private:
    void release();
    std::uint8_t* memory_ = nullptr;  // a locked page of its own; null only after a move
    std::size_t size_ = 0;
};

}  // namespace pcsc
