// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "core/diagnosis/fact.h"

namespace core::diagnosis {

/// The devices that a PC/SC driver's Info.plist names: its arrays ifdVendorID and ifdProductID,
/// side by side. Empty when the file cannot be read.
std::vector<UsbId> driverDevices(const QString& infoPlist);

}  // namespace core::diagnosis
