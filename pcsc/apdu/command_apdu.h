// SPDX-License-Identifier: EUPL-1.2
// Command APDUs after ISO/IEC 7816-3, 12.1: cases 1 to 4, short and extended.
#pragma once

#include <cstddef>
#include <cstdint>

#include "pcsc/apdu/wiped_bytes.h"
#include "pcsc/base/bytes.h"

namespace pcsc {

struct CommandHeader {
    std::uint8_t cla = 0;
    std::uint8_t ins = 0;
    std::uint8_t p1 = 0;
    std::uint8_t p2 = 0;
    friend bool operator==(const CommandHeader&, const CommandHeader&) = default;
};

/// One command, a value. Its data is wiped when it goes (WipedBytes).
class CommandApdu {
  public:
    /// Le for "as much as there is": written 00 in the short form, 0000 in the extended one.
    static constexpr std::size_t leAll = 65536;
    static constexpr std::size_t shortDataMax = 255;
    static constexpr std::size_t shortLeMax = 256;
    static constexpr std::size_t dataMax = 65535;

    /// `data` at most 65535 bytes, `le` 0 (no answer data expected) to 65536: a longer one is a
    /// mistake of ours.
    explicit CommandApdu(CommandHeader header, WipedBytes data = {}, std::size_t le = 0);

    const CommandHeader& header() const { return header_; }
    ByteView data() const { return data_; }
    std::size_t le() const { return le_; }
    CommandApdu withLe(std::size_t le) const { return CommandApdu(header_, data_, le); }

    /// False when only the extended form can say it.
    bool fitsShort() const;

    /// The shortest form that fits.
    WipedBytes encode() const;

    /// The T=0 form of a command that fitsShort(): a fifth byte always, and no Le after data
    /// (7816-3, 12.2).
    WipedBytes encodeT0() const;

  private:
    WipedBytes begin(std::size_t capacity) const;
    WipedBytes encodeShort() const;
    WipedBytes encodeExtended() const;

    CommandHeader header_;
    WipedBytes data_;
    std::size_t le_;
};

}  // namespace pcsc
