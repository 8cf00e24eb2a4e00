// SPDX-License-Identifier: EUPL-1.2
// card_campaign [--sample] [--list] [--no-header] [PART...]: runs the parts of this program, or
// these, and prints a line for each. Ends with 1 when a case failed, 2 for a part it does not have.
#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

#include "tests/campaign/campaign.h"

namespace {

using campaign::Part;

struct Wishes {
    bool sample = false;
    bool list = false;
    bool header = true;
    std::vector<std::string_view> names{};

    bool wants(const Part& part) const {
        return names.empty() || std::ranges::find(names, part.name) != names.end();
    }
    bool allKnown() const {
        return std::ranges::all_of(names, [](std::string_view name) {
            return std::ranges::find(campaign::parts(), name, &Part::name) !=
                   campaign::parts().end();
        });
    }
};

Wishes readWishes(int argc, char** argv) {
    Wishes wishes;
    for (const std::string_view word : std::vector<std::string_view>(argv + 1, argv + argc)) {
        if (word == "--sample")
            wishes.sample = true;
        else if (word == "--list")
            wishes.list = true;
        else if (word == "--no-header")
            wishes.header = false;
        else
            wishes.names.push_back(word);
    }
    return wishes;
}

void printHeader() {
    std::printf("%-16s %8s %9s %6s %11s %9s %9s %8s\n", "part", "cases", "failures", "tries",
                "longest ms", "heap KiB", "RSS KiB", "threads");
}

bool run(const Part& part, bool sample) {
    campaign::Judge judge(sample ? part.sampleStride : 1);
    part.run(judge);
    auto totals = judge.finish();
    if (totals.cases == 0) std::fprintf(stderr, "  FAIL %s: not one case was run\n", part.name);
    std::printf("%-16s %8lu %9lu %6lu %11.1f %+9ld %+9ld %+8ld\n", part.name, totals.cases,
                totals.failures, totals.triesSpent,
                static_cast<double>(totals.longest.count()) / 1000, totals.heapGrowthKiB,
                totals.residentGrowthKiB, totals.threadGrowth);
    std::fflush(stdout);
    return totals.cases > 0 && totals.failures == 0;
}

}  // namespace

int main(int argc, char** argv) {
    const auto wishes = readWishes(argc, argv);
    if (!wishes.allKnown()) return 2;
    if (wishes.header && !wishes.list) printHeader();
    bool good = true;
    for (const auto& part : campaign::parts()) {
        if (!wishes.wants(part)) continue;
        if (wishes.list)
            std::printf("%-16s %s\n", part.name, part.tells);
        else
            good = run(part, wishes.sample) && good;
    }
    return good ? 0 : 1;
}
