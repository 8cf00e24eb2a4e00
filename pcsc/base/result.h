// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <expected>
#include <string>
#include <utility>

#include "pcsc/base/error.h"

namespace pcsc {

template <typename T>
using Result = std::expected<T, Error>;

/// `return fail(errors::cardRemoved, "SCardTransmit 80100069");`
inline std::unexpected<Error> fail(ErrorCode code, std::string cause = {}) {
    return std::unexpected(Error{code, std::move(cause)});
}

}  // namespace pcsc
