// SPDX-License-Identifier: EUPL-1.2
// The drivers that PC/SC loads for USB readers, as their Info.plist files list them.
#pragma once

#include <QStringList>
#include <vector>

#include "core/diagnosis/fact.h"
#include "core/diagnosis/probe.h"

namespace core::diagnosis {

struct DriverEntry {
    UsbId device{};
    QString name{};  // what a reader's name in PC/SC begins with; empty if the file has none
};

/// The device numbers and names that a driver's Info.plist lists: its arrays ifdVendorID,
/// ifdProductID and ifdFriendlyName, side by side. Empty when the file cannot be read.
std::vector<DriverEntry> driverEntries(const QString& infoPlist);

/// The folders of drivers that there are on this computer. It depends on the system where they are.
QStringList driverFolders(const Machine& machine);

/// Of all drivers in these folders. Reads files: not on the GUI thread.
std::vector<DriverEntry> driversIn(const QStringList& folders);

}  // namespace core::diagnosis
