// SPDX-License-Identifier: EUPL-1.2
// VERIFY, CHANGE REFERENCE DATA and RESET RETRY COUNTER with real counters.
#pragma once

#include <optional>
#include <string>

#include "pcsc/virtualcard/card_profile.h"
#include "pcsc/virtualcard/command.h"
#include "pcsc/virtualcard/reply.h"

namespace virtualcard {

/// One PIN or PUK in the card's memory with its counter. The counter survives resets, the verified
/// state does not.
class ReferenceData {
  public:
    ReferenceData(const std::string& digits, int tries, std::optional<int> left = {});

    /// Compares and counts. A right value gives all tries back.
    bool check(ByteView block);
    void spendTry();
    void change(ByteView block);
    /// Takes a new value and all tries, as RESET RETRY COUNTER does.
    void unblock(std::optional<ByteView> block);
    void forget() { verified_ = false; }

    bool blocked() const { return left_ == 0; }
    bool verified() const { return verified_; }
    int triesLeft() const { return left_; }

  private:
    Bytes block_;  // 8 bytes: ASCII digits, then FF
    int tries_;
    int left_;
    bool verified_ = false;
};

class PinCommands {
  public:
    explicit PinCommands(const CardProfile& profile);

    /// Verified states are lost, counters stay.
    void reset();
    void setQuirks(const Quirks& quirks) { quirks_ = quirks; }

    Reply verify(const Command& command);
    Reply change(const Command& command);
    Reply resetRetryCounter(const Command& command);

    bool pinVerified() const { return pin_.verified(); }
    int pinTriesLeft() const { return pin_.triesLeft(); }
    int pukTriesLeft() const { return puk_.triesLeft(); }

  private:
    ReferenceData* find(std::uint8_t reference);
    std::optional<Reply> refusal(const Command& command, const ReferenceData* data) const;
    Reply query(ReferenceData& data);
    Reply afterWrong(const ReferenceData& data) const;

    Quirks quirks_;
    PinReference references_;
    bool activated_;
    ReferenceData pin_;
    ReferenceData puk_;
};

}  // namespace virtualcard
