// SPDX-License-Identifier: EUPL-1.2
// One libFuzzer program a target: SPORTELLO_FUZZ_TARGET names it.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string_view>

#include "tests/fuzz/target.h"

namespace {

const fuzz::Target& target() {
    for (const auto& each : fuzz::targets())
        if (std::string_view(each.name) == SPORTELLO_FUZZ_TARGET) return each;
    std::abort();
}

/// The well-formed inputs into the corpus folder, which comes last on the command line.
void writeExamples(const std::filesystem::path& folder) {
    int number = 0;
    for (const auto& example : target().examples) {
        std::ofstream file(folder / ("example-" + std::to_string(++number)), std::ios::binary);
        file.write(reinterpret_cast<const char*>(example.data()),
                   static_cast<std::streamsize>(example.size()));
    }
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* count, char*** arguments) {
    const std::filesystem::path last = (*arguments)[*count - 1];
    if (std::filesystem::is_directory(last)) writeExamples(last);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (!target().holds({data, size})) std::abort();
    return 0;
}
