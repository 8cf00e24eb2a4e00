// SPDX-License-Identifier: EUPL-1.2
// The parts that need nothing but this process.
#include "tests/campaign/campaign.h"
#include "tests/campaign/in_process.h"

namespace campaign {

std::span<const Part> parts() {
    static constexpr std::array all{
        Part{"removal", "the card is taken out at each command of each operation", 1, &removals},
        Part{"reset", "another program resets it at each command of each operation", 1, &resets},
        Part{"answers", "0, 1, 2 and 70,000 bytes in the place of each answer", 3, &oddAnswers},
        Part{"status-words", "each of 65,536 to VERIFY and PSO", 7, &statusWords},
        Part{"contents", "files cut, too long, random", 2, &brokenContents},
        Part{"desk", "removals and resets as the window sees them", 1, &deskInterruptions},
        Part{"pins", "the PIN is changed and unblocked in the window meanwhile", 3, &servicePins},
        Part{"cycles", "10,000 insertions and removals", 10, &cycles},
    };
    return all;
}

}  // namespace campaign
