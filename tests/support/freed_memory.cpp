// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/freed_memory.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::array<char, 32> watched{};
std::atomic<std::size_t> watchedSize{0};
std::atomic<int> found{0};

void look(const void* memory, std::size_t size) noexcept {
    const std::string_view pattern(watched.data(), watchedSize);
    if (memory == nullptr || pattern.empty()) return;
    if (std::string_view(static_cast<const char*>(memory), size).contains(pattern)) ++found;
}

}  // namespace

void* operator new(std::size_t size) {
    // Zeroed, so that what an earlier owner of the memory left is never taken for a new find.
    if (void* memory = std::calloc(1, std::max<std::size_t>(size, 1))) return memory;
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept {
    std::free(memory);
}

void operator delete(void* memory, std::size_t size) noexcept {
    look(memory, size);
    std::free(memory);
}

namespace support {

void watchFreedMemory(std::string_view pattern) {
    std::ranges::copy(pattern, watched.begin());
    watchedSize = pattern.size();
    found = 0;
}

int freedBlocksWithPattern() {
    return found;
}

}  // namespace support
