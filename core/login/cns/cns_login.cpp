// SPDX-License-Identifier: EUPL-1.2
#include "core/login/cns/cns_login.h"

#include "core/base/pledge.h"
#include "core/login/cns/cns_attempt.h"
#include "pcsc/cards/cns_pin.h"

namespace core {

std::optional<Error> CnsLogin::obstacle(quint64 insertion) const {
    const auto& card = cards_.snapshot();
    if (auto error = stateError(card)) return error;
    if (card.insertion != insertion) return Error{errors::cardRemoved, "another insertion"};
    if (card.state != CardState::ready) return Error{errors::cardAbsent, "still reading"};
    return std::nullopt;
}

Async<Session> CnsLogin::login(SecretBuffer pin, quint64 insertion) {
    if (auto error = obstacle(insertion)) return ready<Session>(std::unexpected(std::move(*error)));
    if (auto format = pcsc::checkPinFormat(pin); !format)
        return ready<Session>(std::unexpected(std::move(format.error())));
    return attempt({std::move(pin), cards_.signer(insertion)});
}

Async<Session> CnsLogin::loginOnPad(quint64 insertion) {
    if (auto error = obstacle(insertion)) return ready<Session>(std::unexpected(std::move(*error)));
    return attempt({SecretBuffer(), cards_.padSigner(insertion)});
}

Async<Session> CnsLogin::attempt(CnsSecret secret) {
    auto* attempt = new CnsAttempt(cards_, portal_, std::move(secret), &attempts_);
    auto session = attempt->future();
    attempt->start();
    return session;
}

}  // namespace core
