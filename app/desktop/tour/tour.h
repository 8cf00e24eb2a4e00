// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace desktop {

class Demo;

/// Walks through every screen of the demo, a picture each. Works without a display. Exit code: 0,
/// or 1 when a step did not reach its screen, which is told on standard error.
int makeTour(Demo& demo, const QString& folder);

}  // namespace desktop
