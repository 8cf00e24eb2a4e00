// SPDX-License-Identifier: EUPL-1.2
// Commands for the person to copy, for the Linux they have. Literals, so that nothing of the
// computer gets into them.
#pragma once

#include "core/diagnosis/probe.h"

namespace core::diagnosis {

/// Installs the PC/SC service and the driver for readers of the common class. Null when we do not
/// know this system. Reads /etc/os-release.
const char* installServiceCommand(const Machine& machine);

inline constexpr const char* startServiceCommand = "sudo systemctl enable --now pcscd.socket";
inline constexpr const char* restartServiceCommand = "sudo systemctl restart pcscd.socket pcscd";
inline constexpr const char* setClockCommand = "sudo timedatectl set-ntp true";

/// The path of the service's program; empty when it is not there.
QString serviceProgram(const Machine& machine);
/// Where the service listens.
QString serviceSocket(const Machine& machine);
/// What `pcscd --version` says; waits for it, so not on the GUI thread.
QString serviceVersion(const Machine& machine);

}  // namespace core::diagnosis
