// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/virtualcard/pad_readers.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "pcsc/base/card_errors.h"

namespace virtualcard {
namespace {

using pcsc::Bytes;
using pcsc::ByteView;
using pcsc::Result;

constexpr std::size_t headerSize = 5;  // of the command at the end of a structure
constexpr std::size_t blockSize = 8;

class PadTransport final : public pcsc::Transport {
  public:
    PadTransport(std::unique_ptr<pcsc::Transport> inner, std::shared_ptr<PadScript> script)
        : inner_(std::move(inner)), script_(std::move(script)), present_(script_->present) {}

    pcsc::Protocol protocol() const override { return inner_->protocol(); }
    Bytes atr() const override { return inner_->atr(); }
    Result<Bytes> transmit(ByteView command) override { return inner_->transmit(command); }
    Result<void> reconnect() override { return inner_->reconnect(); }

    pcsc::PinPadFeatures pinPad() override {
        if (!present_) return {};
        if (script_->inTwoSteps)
            return {.verify = {.start = PadReaders::verifyStartCode,
                               .finish = PadReaders::verifyFinishCode},
                    .modify = {.start = PadReaders::modifyStartCode,
                               .finish = PadReaders::modifyFinishCode}};
        return {.verify = {.direct = PadReaders::verifyCode},
                .modify = {.direct = PadReaders::modifyCode}};
    }
    Result<Bytes> control(std::uint32_t code, ByteView input) override;

  protected:
    Result<void> beginTransaction() override {
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
    Result<Bytes> answer(std::size_t blocks);

    std::unique_ptr<pcsc::Transport> inner_;
    const std::shared_ptr<PadScript> script_;
    const bool present_;
    std::vector<std::unique_ptr<pcsc::Transaction>> transactions_{};
};

Result<Bytes> PadTransport::control(std::uint32_t code, ByteView input) {
    if (code == PadReaders::verifyFinishCode) return answer(1);
    if (code == PadReaders::modifyFinishCode) return answer(2);
    script_->structure.assign(input.begin(), input.end());
    if (code == PadReaders::verifyStartCode || code == PadReaders::modifyStartCode) return Bytes{};
    if (code == PadReaders::verifyCode) return answer(1);
    if (code == PadReaders::modifyCode) return answer(2);
    return pcsc::fail(pcsc::errors::padRefused);
}

/// The command that the structure ends with, with what was typed in its blocks.
Result<Bytes> PadTransport::answer(std::size_t blocks) {
    ++script_->asked;
    if (script_->hands) script_->hands();
    if (script_->readersOwn) return *script_->readersOwn;
    const auto size = static_cast<std::ptrdiff_t>(headerSize + blocks * blockSize);
    Bytes command(script_->structure.end() - size, script_->structure.end());
    std::ranges::copy(script_->typed, command.begin() + headerSize);
    if (blocks == 2) std::ranges::copy(script_->newPin, command.begin() + headerSize + blockSize);
    return inner_->transmit(command);
}

}  // namespace

pcsc::Result<std::unique_ptr<pcsc::Transport>> PadReaders::connect(const std::string& reader) {
    auto inner = VirtualReaders::connect(reader);
    if (!inner) return inner;
    return std::make_unique<PadTransport>(std::move(*inner), script_);
}

}  // namespace virtualcard
