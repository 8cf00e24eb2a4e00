// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "pcsc/base/bytes.h"

namespace fuzz {

struct Target {
    const char* name;
    bool (*holds)(pcsc::ByteView);
    std::vector<pcsc::Bytes> examples;  // well-formed inputs, to be broken
};

/// Those of this program: it is linked with the parsers of one part only.
const std::vector<Target>& targets();

}  // namespace fuzz
