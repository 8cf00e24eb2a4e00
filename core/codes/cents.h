// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

namespace core {

/// Sums of money, so that what is compared is exact.
using Cents = qint64;

}  // namespace core
