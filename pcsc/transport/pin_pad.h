// SPDX-License-Identifier: EUPL-1.2
// What a reader with keys of its own announces (PC/SC part 10, version 2).
#pragma once

#include <cstdint>
#include <optional>

#include "pcsc/base/bytes.h"

namespace pcsc {

/// How a reader lets someone type: in one step, or begun with the structure and then asked for its
/// end. Control codes.
struct PinPadEntry {
    std::optional<std::uint32_t> direct{};
    std::optional<std::uint32_t> start{};
    std::optional<std::uint32_t> finish{};
    bool offered() const { return direct || (start && finish); }
    friend bool operator==(const PinPadEntry&, const PinPadEntry&) = default;
};

/// The features that a reader announces. A claim, not a proof: a reader without keys may announce
/// them too, so they are used only when the person wants it.
struct PinPadFeatures {
    PinPadEntry verify{};                       // FEATURE_VERIFY_PIN_DIRECT, or _START and _FINISH
    PinPadEntry modify{};                       // FEATURE_MODIFY_PIN_DIRECT, or _START and _FINISH
    std::optional<std::uint32_t> properties{};  // FEATURE_IFD_PIN_PROPERTIES
    friend bool operator==(const PinPadFeatures&, const PinPadFeatures&) = default;
};

/// Of the answer to CM_IOCTL_GET_FEATURE_REQUEST: a tag, the length 4, a code of four bytes, most
/// significant first. What is malformed ends it; what is unknown is passed over.
PinPadFeatures parsePinPadFeatures(ByteView answer);

/// wLcdLayout of PIN_PROPERTIES: the reader can show words.
bool hasDisplay(ByteView pinProperties);

}  // namespace pcsc
