// SPDX-License-Identifier: EUPL-1.2
// Virtual readers with a card service that watches them.
#pragma once

#include <QTest>
#include <memory>
#include <string>
#include <vector>

#include "app/virtualcard/card_maker.h"
#include "core/card/card_service.h"
#include "core/card/card_signer.h"
#include "pcsc/virtualcard/virtual_readers.h"

namespace cardworld {

using virtualcard::VirtualReaders;

struct World {
    explicit World(const std::vector<std::string>& names = {VirtualReaders::defaultName})
        : readers(std::make_shared<VirtualReaders>(names)),
          service(std::make_unique<core::CardService>(readers)) {
        service->setLookAfterTime(std::chrono::milliseconds(100));
    }

    const core::CardSnapshot& card() const { return service->snapshot(); }
    core::CardState state() const { return card().state; }
    core::ErrorCode error() const {
        return card().error.value_or(core::Error{core::errors::cancelled}).code;
    }

    std::shared_ptr<VirtualReaders> readers;
    std::unique_ptr<core::CardService> service;
};

/// Keys are slow to make: one for all cards of a test program.
class Workshop {
  public:
    cardmaker::MadeCard card(
        const std::function<void(virtualcard::CardProfile&)>& change = {}) const {
        cardmaker::CardOrder order{.key = key_};
        if (change) change(order.profile);
        return maker_.make(order);
    }

  private:
    cardmaker::CardMaker maker_{};
    certificates::KeyPair key_ = certificates::KeyPair::generate(2048);
};

/// Another program's connection, and its transaction as long as it lasts.
class OtherProgram {
  public:
    explicit OtherProgram(VirtualReaders& readers,
                          const std::string& reader = VirtualReaders::defaultName)
        : transport_(std::move(readers.connect(reader)).value()) {}

    void begin() { transaction_.emplace(std::move(pcsc::Transaction::begin(*transport_)).value()); }
    void end(pcsc::Disposition disposition = pcsc::Disposition::leave) {
        transaction_->setDisposition(disposition);
        transaction_.reset();
    }
    void resetCard() {
        begin();
        end(pcsc::Disposition::reset);
    }

  private:
    std::unique_ptr<pcsc::Transport> transport_;
    std::optional<pcsc::Transaction> transaction_;
};

inline const pcsc::Bytes block(256, 0x01);

}  // namespace cardworld
