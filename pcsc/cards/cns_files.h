// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>

#include "pcsc/apdu/apdu_channel.h"
#include "pcsc/base/bytes.h"
#include "pcsc/base/result.h"

namespace pcsc {

/// SELECT and READ BINARY as CNS cards do them (cns-card 2). The caller holds the transaction.
/// Errors: those of Transport::transmit, and card.fault with the status word when the card refuses.
class CnsFiles {
  public:
    /// From the first block of a file, how many bytes of it count; 0: it is not what we look for.
    using LengthOf = std::size_t (*)(ByteView beginning);

    explicit CnsFiles(ApduChannel& channel) : channel_(channel) {}

    /// By path from the MF, without 3F00.
    Result<void> select(ByteView path);

    /// Reads the selected file as far as it says itself, 252 bytes at a time; less when it ends
    /// before.
    Result<Bytes> readDeclared(LengthOf lengthOf);

    /// Reads `size` bytes, or fewer when the file ends before.
    Result<Bytes> read(std::size_t size);

  private:
    ApduChannel& channel_;
    std::uint8_t selectP2_ = 0x0C;  // no answer wanted
};

}  // namespace pcsc
