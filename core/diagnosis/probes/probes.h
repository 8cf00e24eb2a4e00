// SPDX-License-Identifier: EUPL-1.2
// What each probe looks at; the ids are in probe_list.cpp, the words for the help line in
// docs/diagnosis.md.
#pragma once

#include "core/diagnosis/probe.h"

namespace core::diagnosis {

// Computer, reader, card
Async<Finding> sandbox(const Surroundings& around);           // flatpak, snap
Async<Finding> serviceInstalled(const Surroundings& around);  // pcscd, on Linux
Async<Finding> serviceRunning(const Surroundings& around);
Async<Finding> serviceAccess(const Surroundings& around);  // polkit
Async<Finding> readerUsb(const Surroundings& around);      // plugged readers without a driver
Async<Finding> readerPresent(const Surroundings& around);
Async<Finding> cardPresent(const Surroundings& around);
Async<Finding> cardType(const Surroundings& around);  // answer to reset, kind and lot
Async<Finding> cardCertificate(const Surroundings& around);
Async<Finding> certificateDates(const Surroundings& around);  // R27
/// Of one piece with the card it is on, and made in a way that still counts as safe, by an
/// authority that the portal names.
Async<Finding> certificateChain(const Surroundings& around);
Async<Finding> pinState(const Surroundings& around);  // what is known; the card is never asked
Async<Finding> extendedApdu(const Surroundings& around);

// Portal
Async<Finding> portalAddress(const Surroundings& around);
Async<Finding> portalAuthorities(const Surroundings& around);
Async<Finding> networkProxy(const Surroundings& around);
Async<Finding> networkName(const Surroundings& around);  // DNS
Async<Finding> networkTcp(const Surroundings& around);
Async<Finding> portalTls(const Surroundings& around);
Async<Finding> portalHealth(const Surroundings& around);  // /.well-known/sportello.json
Async<Finding> clockSkew(const Surroundings& around);     // the portal's Date header

// Program
Async<Finding> programVersion(const Surroundings& around);
Async<Finding> programLibraries(const Surroundings& around);

}  // namespace core::diagnosis
