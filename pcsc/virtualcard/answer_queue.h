// SPDX-License-Identifier: EUPL-1.2
// Turns what a command gives into what goes over the line: cut to Le, kept for GET RESPONSE, or
// refused with 6Cxx.
#pragma once

#include "pcsc/virtualcard/card_profile.h"
#include "pcsc/virtualcard/command.h"
#include "pcsc/virtualcard/reply.h"

namespace virtualcard {

class AnswerQueue {
  public:
    /// `halfDuplex`: a command with data cannot bring data back (T=0, or the quirk).
    explicit AnswerQueue(bool halfDuplex) : halfDuplex_(halfDuplex) {}
    void setHalfDuplex(bool halfDuplex) { halfDuplex_ = halfDuplex; }

    void clear() { waiting_.clear(); }
    /// Data and SW1 SW2.
    Bytes answer(const Command& command, Reply reply);
    Reply getResponse(const Command& command);

  private:
    Bytes keep(Bytes data);

    bool halfDuplex_;
    Bytes waiting_{};
};

}  // namespace virtualcard
