// SPDX-License-Identifier: EUPL-1.2
// What a reader with keys of its own announces (PC/SC part 10, version 2).
#pragma once

#include <cstdint>
#include <optional>

#include "pcsc/base/bytes.h"

namespace pcsc {

/// The control codes of the features that a reader announces. A claim, not a proof: a reader
/// without keys may announce them too, so they are used only when the person wants it.
struct PinPadFeatures {
    std::optional<std::uint32_t> verifyPin{};  // FEATURE_VERIFY_PIN_DIRECT
    std::optional<std::uint32_t> modifyPin{};  // FEATURE_MODIFY_PIN_DIRECT
    /// In two steps: begun with the structure, and then asked for its end.
    std::optional<std::uint32_t> modifyStart{};   // FEATURE_MODIFY_PIN_START
    std::optional<std::uint32_t> modifyFinish{};  // FEATURE_MODIFY_PIN_FINISH
    std::optional<std::uint32_t> properties{};    // FEATURE_IFD_PIN_PROPERTIES
    bool canModify() const { return modifyPin || (modifyStart && modifyFinish); }
    friend bool operator==(const PinPadFeatures&, const PinPadFeatures&) = default;
};

/// Of the answer to CM_IOCTL_GET_FEATURE_REQUEST: a tag, the length 4, a code of four bytes, most
/// significant first. What is malformed ends it; what is unknown is passed over.
PinPadFeatures parsePinPadFeatures(ByteView answer);

/// wLcdLayout of PIN_PROPERTIES: the reader can show words.
bool hasDisplay(ByteView pinProperties);

}  // namespace pcsc
