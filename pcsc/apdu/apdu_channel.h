// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pcsc/apdu/command_apdu.h"
#include "pcsc/apdu/response_apdu.h"
#include "pcsc/base/result.h"
#include "pcsc/transport/transport.h"

namespace pcsc {

/// Whole commands and whole answers over a transport that carries single APDUs: follows 61xx with
/// GET RESPONSE, repeats after 6Cxx with the length the card named, and once after 6883 (a chain
/// that somebody broke off), but never a command that costs a PIN or PUK try (VERIFY, CHANGE
/// REFERENCE DATA, RESET RETRY COUNTER). On T=0 a command with data goes out without Le
/// (7816-3, 12.2.4). Not done: extended APDUs on T=0, which would need ENVELOPE; they end in
/// reader.short-apdu, nothing is sent.
///
/// The caller holds the transaction; the transport outlives the channel. Status words are no errors
/// here: only what Transport::transmit reports is, and reader.fault for an answer without status
/// word.
class ApduChannel {
  public:
    explicit ApduChannel(Transport& transport) : transport_(transport) {}

    Result<ResponseApdu> send(const CommandApdu& command);

    /// Command chaining (7816-4, 5.3.3): the data in parts of at most 255 bytes. A refused part
    /// ends it; its status word is the answer.
    Result<ResponseApdu> sendChained(const CommandApdu& command);

    Transport& transport() const { return transport_; }

  private:
    Result<ResponseApdu> exchange(const CommandApdu& command);
    Result<ResponseApdu> exchangeWithRightLe(const CommandApdu& command);
    Result<ResponseApdu> collect(ResponseApdu first);

    Transport& transport_;
};

}  // namespace pcsc
