// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

namespace core {

/// The moment by the clock of the region (Europe/Rome), whatever zone the computer is set to: every
/// time shown to a person is that, so that screen, command line, SMS and help line say the same. By
/// the computer's own zone where it does not know Rome.
QDateTime inRome(const QDateTime& moment);

}  // namespace core
