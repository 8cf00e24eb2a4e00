// SPDX-License-Identifier: EUPL-1.2
#include "app/virtualcard/card_slot.h"

#include <utility>

namespace cardmaker {

using virtualcard::VpcdClient;

CardSlot::CardSlot(std::shared_ptr<virtualcard::VirtualCard> card, std::string host,
                   std::uint16_t port, std::function<void()> left)
    : card_(std::move(card)), host_(std::move(host)), port_(port), left_(std::move(left)) {}

pcsc::Result<void> CardSlot::insert() {
    remove();
    auto client = VpcdClient::attach(host_, port_);
    if (!client) return std::unexpected(std::move(client.error()));
    client_ = std::move(*client);
    deserted_ = false;
    in_ = true;
    serving_ = std::thread([this] { serve(); });
    return {};
}

void CardSlot::remove() {
    if (client_ == nullptr) return;
    client_->stop();
    serving_.join();
    client_.reset();
}

void CardSlot::serve() {
    const auto ending = client_->serve(*card_);
    in_ = false;
    deserted_ = ending == VpcdClient::Ending::serviceClosed;
    if (ending != VpcdClient::Ending::stopped) left_();
}

}  // namespace cardmaker
