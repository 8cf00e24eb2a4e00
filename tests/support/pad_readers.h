// SPDX-License-Identifier: EUPL-1.2
// Virtual readers with keys of their own (PC/SC part 10): someone types a PIN on them.
#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "pcsc/base/card_errors.h"
#include "pcsc/virtualcard/virtual_readers.h"

namespace support {

/// What happens at the keys: digits and the green key, or an answer of the reader's own.
struct PadScript {
    std::string typed = "12345";
    std::optional<pcsc::Bytes> readersOwn{};
    int asked = 0;
    pcsc::Bytes structure{};  // as it came
};

class PadTransport final : public pcsc::Transport {
  public:
    static constexpr std::uint32_t verifyCode = 0x42330006;

    PadTransport(std::unique_ptr<pcsc::Transport> inner, std::shared_ptr<PadScript> script)
        : inner_(std::move(inner)), script_(std::move(script)) {}

    pcsc::Protocol protocol() const override { return inner_->protocol(); }
    pcsc::Bytes atr() const override { return inner_->atr(); }
    pcsc::Result<pcsc::Bytes> transmit(pcsc::ByteView command) override {
        return inner_->transmit(command);
    }
    pcsc::Result<void> reconnect() override { return inner_->reconnect(); }
    pcsc::PinPadFeatures pinPad() override { return {.verifyPin = verifyCode}; }

    pcsc::Result<pcsc::Bytes> control(std::uint32_t code, pcsc::ByteView input) override {
        if (code != verifyCode) return pcsc::fail(pcsc::errors::padRefused);
        ++script_->asked;
        script_->structure.assign(input.begin(), input.end());
        if (script_->readersOwn) return *script_->readersOwn;
        constexpr std::size_t apduSize = 13;
        pcsc::Bytes apdu(input.end() - apduSize, input.end());
        std::ranges::copy(script_->typed, apdu.begin() + 5);
        return inner_->transmit(apdu);
    }

  protected:
    pcsc::Result<void> beginTransaction() override {
        auto begun = pcsc::Transaction::begin(*inner_);
        if (!begun) return std::unexpected(begun.error());
        transactions_.push_back(std::make_unique<pcsc::Transaction>(std::move(*begun)));
        return {};
    }
    void endTransaction(pcsc::Disposition disposition) noexcept override {
        transactions_.back()->setDisposition(disposition);
        transactions_.pop_back();
    }

  private:
    std::unique_ptr<pcsc::Transport> inner_;
    std::shared_ptr<PadScript> script_;
    std::vector<std::unique_ptr<pcsc::Transaction>> transactions_{};
};

class PadReaders final : public virtualcard::VirtualReaders {
  public:
    using VirtualReaders::VirtualReaders;

    PadScript& script() { return *script_; }
    pcsc::Result<std::unique_ptr<pcsc::Transport>> connect(const std::string& reader) override {
        auto inner = VirtualReaders::connect(reader);
        if (!inner) return std::unexpected(inner.error());
        return std::make_unique<PadTransport>(std::move(*inner), script_);
    }

  private:
    std::shared_ptr<PadScript> script_ = std::make_shared<PadScript>();
};

}  // namespace support
