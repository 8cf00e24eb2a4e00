// SPDX-License-Identifier: EUPL-1.2
// A virtual card in a virtual reader, connected, with a log of what it was told.
#pragma once

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/virtualcard/card_maker.h"
#include "pcsc/virtualcard/virtual_readers.h"

namespace support {

/// One key pair a size for the whole test program: making them takes longer than the rest of a
/// test.
inline const certificates::KeyPair& sharedKey(int bits) {
    static std::map<int, certificates::KeyPair> keys;
    const auto known = keys.find(bits);
    return known != keys.end()
               ? known->second
               : keys.emplace(bits, certificates::KeyPair::generate(bits)).first->second;
}

inline const cardmaker::CardMaker& sharedMaker() {
    static const cardmaker::CardMaker maker;
    return maker;
}

inline std::shared_ptr<virtualcard::VirtualCard> makeCard(virtualcard::CardProfile profile) {
    cardmaker::CardOrder order{.profile = std::move(profile)};
    order.key = sharedKey(order.profile.keyBits);
    return sharedMaker().make(std::move(order)).card;
}

class InsertedCard {
  public:
    explicit InsertedCard(virtualcard::CardProfile profile)
        : InsertedCard(makeCard(std::move(profile))) {}
    explicit InsertedCard(std::shared_ptr<virtualcard::VirtualCard> made) : card_(std::move(made)) {
        card_->setObserver([this](const virtualcard::Exchange& exchange) {
            log_.push_back(pcsc::toHex(exchange.command));
        });
        readers_.insert(card_);
        transport_ = connect();
    }
    ~InsertedCard() { card_->setObserver({}); }
    InsertedCard(const InsertedCard&) = delete;
    InsertedCard& operator=(const InsertedCard&) = delete;

    virtualcard::VirtualCard& card() { return *card_; }
    virtualcard::VirtualReaders& readers() { return readers_; }
    pcsc::Transport& transport() { return *transport_; }

    /// Another program's connection.
    std::unique_ptr<pcsc::Transport> connect() {
        return std::move(readers_.connect(virtualcard::VirtualReaders::defaultName)).value();
    }
    void resetByAnotherProgram() {
        const auto other = connect();
        auto transaction = pcsc::Transaction::begin(*other).value();
        transaction.setDisposition(pcsc::Disposition::reset);
    }

    /// Commands in hexadecimal, PIN blocks masked.
    const std::vector<std::string>& log() const { return log_; }
    long sent(const std::string& beginning) const {
        return std::ranges::count_if(
            log_, [&](const std::string& command) { return command.starts_with(beginning); });
    }

  private:
    std::shared_ptr<virtualcard::VirtualCard> card_;
    virtualcard::VirtualReaders readers_{};
    std::unique_ptr<pcsc::Transport> transport_;
    std::vector<std::string> log_;
};

}  // namespace support
