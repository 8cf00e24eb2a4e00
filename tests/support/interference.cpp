// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/interference.h"

#include <utility>

namespace support {
namespace {

class InterferedTransport final : public pcsc::Transport {
  public:
    InterferedTransport(std::unique_ptr<pcsc::Transport> inner,
                        std::shared_ptr<Interference> between)
        : inner_(std::move(inner)), between_(std::move(between)) {}

    pcsc::Protocol protocol() const override { return inner_->protocol(); }
    pcsc::Bytes atr() const override { return inner_->atr(); }
    pcsc::Result<void> reconnect() override { return inner_->reconnect(); }
    pcsc::Result<pcsc::Bytes> transmit(pcsc::ByteView command) override {
        return between_->pass(command, [&] { return inner_->transmit(command); });
    }

  protected:
    pcsc::Result<void> beginTransaction() override {
        between_->passTransaction();
        auto begun = pcsc::Transaction::begin(*inner_);
        if (!begun) return std::unexpected(std::move(begun.error()));
        transactions_.push_back(std::move(*begun));
        return {};
    }
    void endTransaction(pcsc::Disposition disposition) noexcept override {
        transactions_.back().setDisposition(disposition);
        transactions_.pop_back();
    }

  private:
    const std::unique_ptr<pcsc::Transport> inner_;
    const std::shared_ptr<Interference> between_;
    std::vector<pcsc::Transaction> transactions_{};  // end before what they are transactions of
};

}  // namespace

void Interference::arm(Hook hook) {
    const std::lock_guard lock(mutex_);
    hook_ = hook ? std::make_shared<Hook>(std::move(hook)) : nullptr;
    instructions_.clear();
}

Interference::Answer Interference::pass(pcsc::ByteView command, const Next& next) {
    std::unique_lock lock(mutex_);
    const auto index = static_cast<unsigned>(instructions_.size());
    instructions_.push_back(command[1]);
    const auto hook = hook_;
    lock.unlock();
    return hook != nullptr ? (*hook)(index, command, next) : next();
}

void Interference::beforeTransactions(std::function<void(unsigned)> act) {
    const std::lock_guard lock(mutex_);
    beforeTransaction_ = std::move(act);
    transactions_ = 0;
}

void Interference::passTransaction() {
    std::unique_lock lock(mutex_);
    const auto act = beforeTransaction_;
    const auto index = transactions_++;
    lock.unlock();
    if (act) act(index);
}

std::vector<std::uint8_t> Interference::instructions() const {
    const std::lock_guard lock(mutex_);
    return instructions_;
}

pcsc::Result<std::unique_ptr<pcsc::Transport>> InterferedReaders::connect(
    const std::string& reader) {
    auto connected = readers_->connect(reader);
    if (!connected) return std::unexpected(std::move(connected.error()));
    return std::make_unique<InterferedTransport>(std::move(*connected), between_);
}

}  // namespace support
