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
    enum class SelectBy : std::uint8_t { application = 0x04, path = 0x08, pathBelow = 0x09 };

    /// From the first block of a file, how many bytes of it count; 0: it is not what we look for.
    using LengthOf = std::size_t (*)(ByteView beginning);

    explicit CnsFiles(ApduChannel& channel) : channel_(channel) {}

    /// By path from the MF, without 3F00; once an application was entered, from there.
    Result<void> select(ByteView path);

    /// For cards that keep their files in an application: if it is there, each path from now on
    /// begins in it. The card forgets it at every reset, so it is selected again with each path.
    /// `applicationId` is of static storage.
    Result<void> enter(ByteView applicationId);
    bool inApplication() const { return !application_.empty(); }

    /// Reads the selected file as far as it says itself, 252 bytes at a time; less when it ends
    /// before.
    Result<Bytes> readDeclared(LengthOf lengthOf);

    /// Reads `size` bytes, or fewer when the file ends before.
    Result<Bytes> read(std::size_t size);

  private:
    Result<void> select(SelectBy by, ByteView name);

    ApduChannel& channel_;
    ByteView application_{};        // of static storage
    std::uint8_t selectP2_ = 0x0C;  // no answer wanted
};

}  // namespace pcsc
