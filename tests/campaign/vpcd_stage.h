// SPDX-License-Identifier: EUPL-1.2
// A virtual card in the first virtual reader of a real PC/SC service.
#pragma once

#include <memory>
#include <thread>

#include "pcsc/transport/pcsc_readers.h"
#include "pcsc/virtualcard/vpcd_client.h"
#include "tests/campaign/expected_codes.h"
#include "tests/campaign/operations.h"

namespace campaign {

class VpcdStage {
  public:
    static constexpr const char* reader = "Virtual PCD 00 00";

    explicit VpcdStage(std::shared_ptr<virtualcard::VirtualCard> card) : card_(std::move(card)) {}
    ~VpcdStage() { takeOut(); }
    VpcdStage(const VpcdStage&) = delete;
    VpcdStage& operator=(const VpcdStage&) = delete;

    /// Puts the card in; done when the service has seen it.
    Outcome putIn();
    /// Out, or only cleans up after a card that left by itself; waits until the service knows.
    void takeOut();

    Session session() { return {readers_, reader, card_->profile()}; }
    pcsc::PcscReaders& readers() { return readers_; }
    virtualcard::VirtualCard& card() { return *card_; }

  private:
    bool attach();
    bool sees(pcsc::SlotState state);

    std::shared_ptr<virtualcard::VirtualCard> card_;
    pcsc::PcscReaders readers_{};
    std::unique_ptr<virtualcard::VpcdClient> client_{};
    std::thread serving_{};
};

/// The commands of each operation of the classic card, over this service.
std::vector<Phase> phasesOverVpcd(const Attempt& attempt);

void pcscdRemovals(Judge& judge);
void pcscdResets(Judge& judge);
void pcscdStops(Judge& judge);
void pcscdRestarts(Judge& judge);
void pcscdCycles(Judge& judge);

}  // namespace campaign
