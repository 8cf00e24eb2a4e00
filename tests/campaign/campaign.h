// SPDX-License-Identifier: EUPL-1.2
// The fault campaign: every way in which cards, readers and the service can fail, at every moment,
// and one judge for all of it. docs/testing-with-virtual-cards.md says how to run it.
#pragma once

#include <span>

#include "tests/campaign/judge.h"

namespace campaign {

struct Part {
    const char* name;
    const char* tells;  // what is done to the card, for the list
    /// With a sample only each so manieth case is run, so that the part takes under 5 s.
    unsigned sampleStride;
    void (*run)(Judge& judge);
};

/// Those of this program: each of the three programs links its own.
std::span<const Part> parts();

}  // namespace campaign
