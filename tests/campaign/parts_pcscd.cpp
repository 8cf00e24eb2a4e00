// SPDX-License-Identifier: EUPL-1.2
// The parts on a real PC/SC service; to be run by tests/support/pcscd_namespace.sh.
#include "tests/campaign/campaign.h"
#include "tests/campaign/vpcd_stage.h"

namespace campaign {

std::span<const Part> parts() {
    static constexpr std::array all{
        Part{"pcscd-removal", "the card leaves a real service at each command", 19, &pcscdRemovals},
        Part{"pcscd-reset", "another program holds the card of a real service and resets it", 7,
             &pcscdResets},
        Part{"pcscd-cycles", "50 insertions on a real service", 25, &pcscdCycles},
        Part{"pcscd-stopped", "a real service hangs, and goes on", 3, &pcscdStops},
        // Last: it leaves no service behind.
        Part{"pcscd-restart", "pcscd is killed in each state and started again", 14,
             &pcscdRestarts},
    };
    return all;
}

}  // namespace campaign
