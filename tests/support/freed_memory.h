// SPDX-License-Identifier: EUPL-1.2
// Looks into heap memory at the moment it is given back: the way to prove that a secret was wiped
// first. Linking freed_memory.cpp into a test replaces the program's operator new and delete.
#pragma once

#include <string_view>

namespace support {

/// From now on counts freed blocks that hold `pattern` (shorter than 32 bytes); starts from 0.
/// Empty ends it.
void watchFreedMemory(std::string_view pattern);
int freedBlocksWithPattern();

}  // namespace support
