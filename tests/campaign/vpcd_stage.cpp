// SPDX-License-Identifier: EUPL-1.2
#include "tests/campaign/vpcd_stage.h"

#include <algorithm>

#include "tests/campaign/in_process.h"
#include "tests/campaign/pcscd_service.h"

namespace campaign {

using pcsc::SlotState;

bool VpcdStage::sees(SlotState state) {
    const auto seen = readers_.snapshot();
    const auto slot = std::ranges::find(seen.readers, reader, &pcsc::Slot::reader);
    if (slot == seen.readers.end()) return false;
    const bool present = slot->state == SlotState::present || slot->state == SlotState::inUse;
    return state == SlotState::present ? present : slot->state == state;
}

bool VpcdStage::attach() {
    auto client =
        virtualcard::VpcdClient::attach("127.0.0.1", virtualcard::VpcdClient::defaultPort);
    if (client) client_ = std::move(*client);
    return client.has_value();
}

Outcome VpcdStage::putIn() {
    takeOut();
    if (!awaited([this] { return attach(); }))
        return {.code = wrongResult, .cause = "vpcd takes no card"};
    serving_ = std::thread([this] { client_->serve(*card_); });
    if (awaited([this] { return sees(SlotState::present); })) return {};
    return {.code = wrongResult, .cause = "the service does not see the card"};
}

void VpcdStage::takeOut() {
    if (client_ == nullptr) return;
    client_->stop();
    serving_.join();
    client_.reset();
    awaited([this] {
        return readers_.snapshot().service != pcsc::ServiceState::running || sees(SlotState::empty);
    });
}

// The commands are the same in process, and cost less there.
std::vector<Phase> phasesOverVpcd(const Attempt& attempt) {
    return undisturbedPhases(cardKinds().front(), attempt);
}

}  // namespace campaign
