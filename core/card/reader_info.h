// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace core {

/// One reader, as a person may choose it: a value.
struct ReaderInfo {
    QString name{};            // as PC/SC names it
    bool contactless = false;  // reads cards by radio: no login there
    bool hasCard = false;
    bool hasCns = false;  // by the card's answer to reset, as long as it has not proved otherwise
    bool chosen = false;  // the one the snapshot is about
    bool pinPad = false;  // claims to ask for PINs itself; known of the chosen reader only
    bool newPinPad = false;  // the same of a PIN or PUK with a new PIN
    friend bool operator==(const ReaderInfo&, const ReaderInfo&) = default;
};

}  // namespace core
