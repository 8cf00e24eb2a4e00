// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/waiting.h"

#include <QTimer>

namespace cli {
namespace {

constexpr std::chrono::milliseconds arrival{1500};
constexpr std::chrono::seconds reading{30};  // the slowest card takes five

bool mayStillCome(core::CardState state) {
    return state == core::CardState::noReader || state == core::CardState::empty ||
           state == core::CardState::mute;
}

}  // namespace

core::CardSnapshot settled(core::CardService& cards) {
    QEventLoop loop;
    QTimer arrivalOver;
    QTimer readingOver;
    bool seen = cards.snapshot().hasCard();
    const auto look = [&] {
        const auto state = cards.snapshot().state;
        const bool hasCard = cards.snapshot().hasCard();
        seen = seen || hasCard;
        if (state == core::CardState::reading) return;
        if (!mayStillCome(state) || (seen && !hasCard) || !arrivalOver.isActive()) loop.quit();
    };
    arrivalOver.setSingleShot(true);
    QObject::connect(&arrivalOver, &QTimer::timeout, &loop, look);
    QObject::connect(&cards, &core::CardService::changed, &loop, look);
    QObject::connect(&readingOver, &QTimer::timeout, &loop, &QEventLoop::quit);
    arrivalOver.start(arrival);
    readingOver.start(reading);
    loop.exec();
    auto card = cards.snapshot();
    if (seen && !card.hasCard() && mayStillCome(card.state))
        card.error = core::Error{core::errors::cardRemoved, "while waiting"};
    return card;
}

}  // namespace cli
