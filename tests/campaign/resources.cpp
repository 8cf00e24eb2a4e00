// SPDX-License-Identifier: EUPL-1.2
#include "tests/campaign/resources.h"

#include <malloc.h>

#include <fstream>
#include <string>

namespace campaign {
namespace {

long statusLine(const std::string& key) {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        long value = 0;
        if (word == key && status >> value) return value;
    }
    return 0;
}

}  // namespace

Resources Resources::now() {
    malloc_trim(0);
    const auto heap = mallinfo2();
    return {.residentKiB = statusLine("VmRSS:"),
            .heapKiB = static_cast<long>((heap.uordblks + heap.hblkhd) / 1024),
            .threads = statusLine("Threads:")};
}

}  // namespace campaign
