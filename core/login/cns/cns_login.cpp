// SPDX-License-Identifier: EUPL-1.2
#include "core/login/cns/cns_login.h"

#include "core/base/pledge.h"
#include "core/login/cns/cns_attempt.h"
#include "pcsc/cards/cns_pin.h"

namespace core {

Async<Session> CnsLogin::login(SecretBuffer pin, quint64 insertion) {
    const auto& card = cards_.snapshot();
    if (auto error = stateError(card)) return ready<Session>(std::unexpected(std::move(*error)));
    if (card.insertion != insertion)
        return ready<Session>(fail(errors::cardRemoved, "another insertion"));
    if (card.state != CardState::ready)
        return ready<Session>(fail(errors::cardAbsent, "still reading"));
    if (auto format = pcsc::checkPinFormat(pin); !format)
        return ready<Session>(std::unexpected(std::move(format.error())));
    auto* attempt = new CnsAttempt(cards_, portal_, std::move(pin), &attempts_);
    auto session = attempt->future();
    attempt->start();
    return session;
}

}  // namespace core
