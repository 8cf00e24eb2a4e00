// SPDX-License-Identifier: EUPL-1.2
// The data of error_table: one row a code.
#pragma once

#include <span>

#include "core/base/base.h"

namespace core {

enum class Retry { no, yes };

struct ErrorRow {
    ErrorCode code;
    int exit;  // of sportello-cli
    Retry retry;
    const char* title;  // source texts of the translation context ErrorTable
    const char* hint;
    const char* titleWithTries = nullptr;  // plural: %n tries left
    const char* titleWithDate = nullptr;   // %1 = the date
    const char* titleWithTime = nullptr;   // %1 = hh:mm until when
};

std::span<const ErrorRow> errorRows();

}  // namespace core
