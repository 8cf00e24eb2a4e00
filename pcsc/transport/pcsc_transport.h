// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "pcsc/transport/transport.h"
#include "pcsc/transport/winscard_api.h"

namespace pcsc {

/// A card in a PC/SC reader, shared with other programs. It has a context of its own, so that a
/// card at work does not hold up the reader monitor or another card.
class PcscTransport final : public Transport {
  public:
    /// Errors: those of Readers::connect.
    static Result<std::unique_ptr<PcscTransport>> open(const std::string& reader);
    ~PcscTransport() override = default;

    Protocol protocol() const override { return card_.protocol(); }
    Bytes atr() const override { return atr_; }

    /// Keeps no copy of the command; wipes its own copy of the answer. When PC/SC cannot tell a
    /// fault from a removal it asks the reader, which takes up to a second.
    Result<Bytes> transmit(ByteView command) override;
    Result<void> reconnect() override;

    /// Asked of the reader each time: one SCardControl.
    PinPadFeatures pinPad() override;
    Result<Bytes> control(std::uint32_t code, ByteView input) override;

  private:
    PcscTransport(std::string reader, winscard::Context context, winscard::Card card);
    Result<void> beginTransaction() override;
    void endTransaction(Disposition disposition) noexcept override;
    winscard::Code readAtr();
    Error failure(std::string_view call, winscard::Code code) const;

    const std::string reader_;
    winscard::Context context_;
    winscard::Card card_;  // after its context: it has to go first
    Bytes atr_;
    Bytes answer_;
};

}  // namespace pcsc
