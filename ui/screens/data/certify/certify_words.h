// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace ui {

/// The seven steps of R40.
QStringList certifySteps();

}  // namespace ui
