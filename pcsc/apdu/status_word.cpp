// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/apdu/status_word.h"

#include <array>

#include "pcsc/base/bytes.h"

namespace pcsc {

std::string StatusWord::text() const {
    return toHex(std::array{sw1(), sw2()});
}

}  // namespace pcsc
