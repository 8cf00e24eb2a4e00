// SPDX-License-Identifier: EUPL-1.2
// Compares how a Result ended, so that a failing test shows both codes.
#pragma once

#include <QTest>

#include "pcsc/base/error.h"

namespace support {

inline constexpr pcsc::ErrorCode done{"done"};

pcsc::ErrorCode codeOf(const auto& result) {
    return result ? done : result.error().code;
}

}  // namespace support

#define COMPARE_CODE(result, expected) QCOMPARE(support::codeOf(result).name(), (expected).name())
