// SPDX-License-Identifier: EUPL-1.2
// The card's operating system: takes one APDU, finds the command, gives the answer. Knows nothing
// of time, threads or removal: VirtualCard adds those.
#pragma once

#include <optional>

#include "pcsc/virtualcard/answer_queue.h"
#include "pcsc/virtualcard/file_commands.h"
#include "pcsc/virtualcard/key_commands.h"
#include "pcsc/virtualcard/pin_commands.h"

namespace virtualcard {

class Chip {
  public:
    Chip(const CardProfile& profile, RawRsa rawRsa);

    /// Reset or power-on: nothing selected, no PIN verified, no security environment; counters
    /// stay.
    void reset();
    void setQuirks(const Quirks& quirks);
    Bytes process(ByteView apdu);

    const PinCommands& pins() const { return pins_; }

  private:
    Bytes execute(Command command);
    Reply dispatch(const Command& command);
    std::optional<Reply> chain(Command& command);
    bool extendedAllowed() const;

    pcsc::Protocol protocol_;
    int keyBits_;
    Quirks quirks_;
    FileCommands files_;
    PinCommands pins_;
    KeyCommands keys_;
    AnswerQueue answers_;
    std::optional<Command> chained_{};  // what has come with CLA 10 so far
};

}  // namespace virtualcard
