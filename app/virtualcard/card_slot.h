// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <thread>

#include "pcsc/virtualcard/vpcd_client.h"

namespace cardmaker {

/// One card and the virtual reader of vpcd it goes into. Used by one thread; the card is served on
/// one of its own while it is in.
class CardSlot {
  public:
    /// `left` is called on the serving thread when a card goes out by itself.
    CardSlot(std::shared_ptr<virtualcard::VirtualCard> card, std::string host, std::uint16_t port,
             std::function<void()> left);
    ~CardSlot() { remove(); }
    CardSlot(const CardSlot&) = delete;
    CardSlot& operator=(const CardSlot&) = delete;

    /// Takes it out first if it is in. Error: service.missing.
    pcsc::Result<void> insert();
    void remove();
    void reset() { card_->powerOn(); }

    bool in() const { return in_; }
    /// The service has closed the connection; false again with the next insertion.
    bool deserted() const { return deserted_; }
    std::uint16_t port() const { return port_; }
    const virtualcard::VirtualCard& card() const { return *card_; }

  private:
    void serve();

    const std::shared_ptr<virtualcard::VirtualCard> card_;
    const std::string host_;
    const std::uint16_t port_;
    const std::function<void()> left_;
    std::unique_ptr<virtualcard::VpcdClient> client_{};
    std::atomic<bool> in_ = false;
    std::atomic<bool> deserted_ = false;
    std::thread serving_{};
};

}  // namespace cardmaker
