// SPDX-License-Identifier: EUPL-1.2
// Why a document's file cannot be shown, where more is known than document.unreadable. See
// pcsc/base/card_errors.h for the rule.
#pragma once

#include <array>

#include "pcsc/base/error.h"

namespace core::errors {

inline constexpr pcsc::ErrorCode documentLocked{
    "document.locked"};  // a PDF that asks for a password
inline constexpr pcsc::ErrorCode documentTooLarge{"document.too-large"};  // over the limit
inline constexpr pcsc::ErrorCode fileUnopened{"file.unopened"};  // not there, or not permitted

inline constexpr std::array allFile{documentLocked, documentTooLarge, fileUnopened};

}  // namespace core::errors
