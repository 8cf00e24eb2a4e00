// SPDX-License-Identifier: EUPL-1.2
// OpenSSL as the judge of raw signatures.
#pragma once

#include <cstddef>
#include <string_view>

#include "pcsc/base/bytes.h"

namespace support {

/// PKCS#1 v1.5 block of the message's SHA-256, `size` bytes long: what a card with raw RSA is
/// given.
pcsc::Bytes pkcs1Block(std::string_view message, std::size_t size);

/// True when `signature` is an RSA-SHA-256 signature of the message by the certificate's key.
bool verifies(pcsc::ByteView certificate, std::string_view message, pcsc::ByteView signature);

}  // namespace support
