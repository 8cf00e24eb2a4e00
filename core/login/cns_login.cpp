// SPDX-License-Identifier: EUPL-1.2
#include "core/login/cns_login.h"

#include <algorithm>

#include "core/base/pledge.h"
#include "core/login/cns_attempt.h"

namespace core {
namespace {

bool isPin(const SecretBuffer& pin) {  // cns-card 6
    const auto isDigit = [](std::uint8_t byte) { return byte >= '0' && byte <= '9'; };
    return pin.size() >= 5 && pin.size() <= 8 && std::ranges::all_of(pin.view(), isDigit);
}

}  // namespace

Async<Session> CnsLogin::login(SecretBuffer pin, quint64 insertion) {
    const auto& card = cards_.snapshot();
    if (auto error = stateError(card)) return ready<Session>(std::unexpected(std::move(*error)));
    if (card.insertion != insertion)
        return ready<Session>(fail(errors::cardRemoved, "another insertion"));
    if (card.state != CardState::ready)
        return ready<Session>(fail(errors::cardAbsent, "still reading"));
    if (!isPin(pin)) return ready<Session>(fail(errors::pinFormat));
    auto* attempt = new CnsAttempt(cards_, portal_, std::move(pin), &attempts_);
    auto session = attempt->future();
    attempt->start();
    return session;
}

}  // namespace core
