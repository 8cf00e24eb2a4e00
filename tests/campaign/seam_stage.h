// SPDX-License-Identifier: EUPL-1.2
// A virtual card behind scripted SCard functions: what PC/SC itself may say, at each of its calls.
#pragma once

#include <memory>

#include "pcsc/transport/pcsc_readers.h"
#include "tests/campaign/expected_codes.h"
#include "tests/campaign/operations.h"
#include "tests/support/winscard_seam.h"

namespace campaign {

/// One at a time: the service at the seam is one for the program.
class SeamStage {
  public:
    static constexpr const char* reader = "Reader 00 00";

    explicit SeamStage(const CardKind& kind);
    Session session() { return {readers_, reader, card_->profile()}; }
    pcsc::Readers& readers() { return readers_; }
    virtualcard::VirtualCard& card() { return *card_; }
    /// Instruction bytes of the commands since the last call of restart().
    const std::vector<std::uint8_t>& instructions() const { return instructions_; }
    void restart() { instructions_.clear(); }
    /// This answer, counted from restart(), comes as no bytes at all though the card gave one.
    void loseAnswer(unsigned at) { lost_ = at; }

  private:
    pcsc::Bytes answer(pcsc::ByteView command);

    std::shared_ptr<virtualcard::VirtualCard> card_;
    pcsc::PcscReaders readers_{};
    std::vector<std::uint8_t> instructions_{};
    std::optional<unsigned> lost_{};
};

void pcscCodes(Judge& judge);
void pcscCodesAtTheDesk(Judge& judge);
void pcscCodesAtThePin(Judge& judge);

}  // namespace campaign
