// SPDX-License-Identifier: EUPL-1.2
// MANAGE SECURITY ENVIRONMENT, PERFORM SECURITY OPERATION and GET CHALLENGE.
#pragma once

#include <functional>
#include <optional>

#include "pcsc/virtualcard/card_profile.h"
#include "pcsc/virtualcard/command.h"
#include "pcsc/virtualcard/file_tree.h"
#include "pcsc/virtualcard/reply.h"

namespace virtualcard {

/// block^d mod n. The block is exactly as long as the modulus; an empty answer means that it is not
/// below the modulus.
using RawRsa = std::function<Bytes(ByteView block)>;

class KeyCommands {
  public:
    KeyCommands(const CardProfile& profile, RawRsa rawRsa);

    /// No security environment, no key chosen.
    void reset();

    Reply manageEnvironment(const Command& command);
    Reply performOperation(const Command& command, const File& currentDirectory,
                           bool pinVerified) const;
    Reply getChallenge(const Command& command) const;

  private:
    Reply restore(std::uint8_t environment);
    Reply setKey(const Command& command);
    Reply useKey(const std::optional<std::uint8_t>& key, ByteView block, const File& directory,
                 bool pinVerified) const;

    RawRsa rawRsa_;
    Layout layout_;
    std::size_t keySize_;  // bytes of the modulus
    bool restored_ = false;
    std::optional<std::uint8_t> decipherKey_{};   // template B8
    std::optional<std::uint8_t> signatureKey_{};  // template B6
};

}  // namespace virtualcard
