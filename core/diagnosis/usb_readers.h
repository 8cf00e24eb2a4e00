// SPDX-License-Identifier: EUPL-1.2
// Smart-card readers as the USB bus of Linux shows them, whether PC/SC knows them or not.
#pragma once

#include <optional>
#include <vector>

#include "core/diagnosis/fact.h"

namespace core::diagnosis {

/// What a reader says in its CCID class descriptor about the length of messages (CCID 1.1, 5.1).
enum class ApduLevel { driverDecides, shortOnly, extended };

struct UsbReader {
    UsbId id{};
    bool ccid = false;  // by its class 0B; else by its number, one of the old ones
    std::optional<ApduLevel> level{};
};

inline constexpr auto usbDevicesFolder = "/sys/bus/usb/devices";

/// `devices`: usbDevicesFolder. Reads files: not on the GUI thread. nullopt where there is no
/// such folder (another system, a sandbox).
std::optional<std::vector<UsbReader>> usbReaders(const QString& devices);

}  // namespace core::diagnosis
