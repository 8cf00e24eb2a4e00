// SPDX-License-Identifier: EUPL-1.2
// The parts in which PC/SC itself fails.
#include "tests/campaign/campaign.h"
#include "tests/campaign/seam_stage.h"

namespace campaign {

std::span<const Part> parts() {
    static constexpr std::array all{
        Part{"pcsc-codes", "each code of PC/SC at each call of each operation", 3, &pcscCodes},
        Part{"pcsc-desk", "each code of PC/SC at each call of the reader monitor", 1,
             &pcscCodesAtTheDesk},
        Part{"pcsc-pins", "each code of PC/SC while the PIN is changed in the window", 23,
             &pcscCodesAtThePin},
    };
    return all;
}

}  // namespace campaign
