// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>

#include "pcsc/base/bytes.h"

namespace pcsc {

/// Whole length in bytes of the certificate that begins like this: a DER SEQUENCE with two length
/// bytes, 30 82, as every certificate of a CNS is (cns-card 3). nullopt for anything else, zeros
/// and a cut header among them.
std::optional<std::size_t> certificateLength(ByteView beginning);

}  // namespace pcsc
