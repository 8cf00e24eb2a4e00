// SPDX-License-Identifier: EUPL-1.2
// SW1 SW2 after ISO/IEC 7816-4, 5.6, named as far as CNS cards use them (cns-card 6 and 7).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace pcsc {

class StatusWord {
  public:
    constexpr explicit StatusWord(std::uint16_t value) : value_(value) {}
    constexpr StatusWord(std::uint8_t sw1, std::uint8_t sw2)
        : value_(static_cast<std::uint16_t>((sw1 << 8) | sw2)) {}

    constexpr std::uint16_t value() const { return value_; }
    /// "6A82", for causes.
    std::string text() const;

    /// 9000, or 61xx: done, and an answer waits.
    constexpr bool ok() const { return value_ == 0x9000 || answerWaits(); }
    constexpr bool answerWaits() const { return sw1() == 0x61; }
    constexpr bool wrongLe() const { return sw1() == 0x6C; }
    /// What 61xx and 6Cxx tell: 1 to 256 bytes.
    constexpr std::size_t available() const { return sw2() == 0 ? 256 : sw2(); }

    constexpr bool endOfFile() const { return value_ == 0x6282; }
    constexpr bool wrongLength() const { return value_ == 0x6700; }
    constexpr bool wrongOffset() const { return value_ == 0x6B00; }
    constexpr bool wrongP1P2() const { return value_ == 0x6A86; }
    constexpr bool referenceNotFound() const { return value_ == 0x6A88; }
    constexpr bool instructionUnknown() const { return value_ == 0x6D00; }
    constexpr bool classUnknown() const { return value_ == 0x6E00; }
    constexpr bool chainingUnknown() const { return lastOfChainExpected() || value_ == 0x6884; }
    constexpr bool lastOfChainExpected() const { return value_ == 0x6883; }

    /// 63Cx, or 6300 from cards that do not count aloud.
    constexpr bool wrongPin() const { return value_ == 0x6300 || countsTries(); }
    /// Only 63Cx tells it.
    constexpr std::optional<int> triesLeft() const {
        return countsTries() ? std::optional<int>(sw2() & 0x0F) : std::nullopt;
    }
    constexpr bool blocked() const { return value_ == 0x6983; }
    constexpr bool unusable() const { return value_ == 0x6984; }

    /// 67xx to 6Exx, checking errors (ISO 7816-4 table 5): the card has refused the command before
    /// it did anything. 6Fxx gives no diagnosis, not even this one.
    constexpr bool refusedBeforehand() const { return sw1() >= 0x67 && sw1() <= 0x6E; }

    friend constexpr bool operator==(StatusWord, StatusWord) = default;

  private:
    constexpr std::uint8_t sw1() const { return static_cast<std::uint8_t>(value_ >> 8); }
    constexpr std::uint8_t sw2() const { return static_cast<std::uint8_t>(value_ & 0xFF); }
    constexpr bool countsTries() const { return (value_ & 0xFFF0) == 0x63C0; }
    std::uint16_t value_;
};

}  // namespace pcsc
