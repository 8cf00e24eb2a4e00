// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/demo/demo_cards.h"

#include <QDate>

namespace desktop {
namespace {

// ATR of a bank card: T=0, no historical bytes of a CNS.
const pcsc::Bytes bankAtr{0x3B, 0x65, 0x00, 0x00, 0x20, 0x63, 0xCB, 0x68, 0x00};
const pcsc::Bytes paymentSystem = pcsc::toBytes("1PAY.SYS.DDF01");
// What a reader makes up for a card that it reads by radio.
const pcsc::Bytes radioAtr{0x3B, 0x80, 0x80, 0x01, 0x01};

constexpr pcsc::Date longAgo{2014, 10, 10};
constexpr pcsc::Date overSince{2020, 10, 10};
constexpr int soonDays = 30;
// Of the number that the demo's portal knows as this person's: 80380 00030 00412 70839.
constexpr auto ownNumber = "6030004127083007";

pcsc::Date inDays(int days) {
    const QDate day = QDate::currentDate().addDays(days);
    return {day.year(), day.month(), day.day()};
}

/// As somebody left it who did not know the PIN.
void useUp(virtualcard::VirtualCard& card) {
    const pcsc::Bytes wrongPin{0x00, 0x20, 0x00, 0x10, 0x08, '0', '0',
                               '0',  '0',  '0',  0xFF, 0xFF, 0xFF};
    card.powerOn();
    while (card.pinTriesLeft() > 0) card.transmit(wrongPin);
    card.powerOff();
}

}  // namespace

std::shared_ptr<virtualcard::VirtualCard> DemoCards::card(Kind kind) {
    auto& card = cards_[static_cast<std::size_t>(kind)];
    if (!card) card = make(kind);
    return card;
}

void DemoCards::insert(Kind kind) {
    readers_->insert(card(kind));
}

void DemoCards::insertInSecond(Kind kind) {
    readers_->insert(card(kind), secondReader);
}

void DemoCards::setKeptByOthers(bool kept) {
    readers_->setOtherUse(kept ? virtualcard::OtherUse::exclusive : virtualcard::OtherUse::none);
}

std::optional<int> DemoCards::triesLeft() const {
    const auto& card = cards_[static_cast<std::size_t>(Kind::good)];
    return card ? std::optional(card->pinTriesLeft()) : std::nullopt;
}

std::shared_ptr<virtualcard::VirtualCard> DemoCards::make(Kind kind) {
    cardmaker::CardOrder order;
    order.key = key_;
    order.profile.idCarta = ownNumber;
    if (kind == Kind::expired) {
        order.profile.person.issued = longAgo;
        order.profile.person.expires = overSince;
    }
    if (kind == Kind::endingSoon) order.profile.person.expires = inDays(soonDays);
    if (kind == Kind::unfit) order.profile.quirks.zeroCertificate = true;
    if (kind == Kind::notHealth) {
        order.profile.atr = bankAtr;
        order.profile.applications = {paymentSystem};
    }
    if (kind == Kind::newModel) order.profile.layout = virtualcard::Layout::ace2025;
    if (kind == Kind::byRadio) order.profile.atr = radioAtr;
    auto card = maker_.make(std::move(order)).card;
    if (kind == Kind::blocked) useUp(*card);
    return card;
}

}  // namespace desktop
