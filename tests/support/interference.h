// SPDX-License-Identifier: EUPL-1.2
// Stands between a driver and its card, and lets a test act before, during and after each command.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "pcsc/transport/transport.h"

namespace support {

/// Thread-safe: armed on one thread, asked on the card's.
class Interference {
  public:
    using Answer = pcsc::Result<pcsc::Bytes>;
    using Next = std::function<Answer()>;
    /// `index` counts the commands since it was armed, from 0; `next` gives this one to the card.
    using Hook = std::function<Answer(unsigned index, pcsc::ByteView command, const Next& next)>;

    void arm(Hook hook);
    /// Lets all pass, and counts from 0 again.
    void disarm() { arm(nullptr); }
    Answer pass(pcsc::ByteView command, const Next& next);

    /// `act` is called before each transaction begins, with their number since then, from 0.
    void beforeTransactions(std::function<void(unsigned index)> act);
    void passTransaction();

    /// Instruction bytes since it was armed.
    std::vector<std::uint8_t> instructions() const;

  private:
    mutable std::mutex mutex_;
    std::shared_ptr<Hook> hook_{};
    std::vector<std::uint8_t> instructions_{};
    std::function<void(unsigned)> beforeTransaction_{};
    unsigned transactions_ = 0;
};

/// Readers whose connections pass through the interference.
class InterferedReaders final : public pcsc::Readers {
  public:
    InterferedReaders(std::shared_ptr<pcsc::Readers> readers, std::shared_ptr<Interference> between)
        : readers_(std::move(readers)), between_(std::move(between)) {}

    std::unique_ptr<pcsc::ReaderWatch> watch(Callback callback) override {
        return readers_->watch(std::move(callback));
    }
    pcsc::ReadersSnapshot snapshot() override { return readers_->snapshot(); }
    pcsc::Result<std::unique_ptr<pcsc::Transport>> connect(const std::string& reader) override;

  private:
    const std::shared_ptr<pcsc::Readers> readers_;
    const std::shared_ptr<Interference> between_;
};

}  // namespace support
