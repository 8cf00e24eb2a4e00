// SPDX-License-Identifier: EUPL-1.2
#include "core/card/pin_order.h"

#include <utility>

namespace core {

PinOrder::PinOrder(Kind kind, SecretBuffer proof, SecretBuffer newPin)
    : kind_(kind), proof_(std::move(proof)), newPin_(std::move(newPin)) {
    promise_.start();
    promise_.setProgressRange(0, 1);
}

PinOrder::PinOrder(Kind kind) : kind_(kind), onPad_(true) {
    promise_.start();
    promise_.setProgressRange(0, 1);
}

void PinOrder::withdraw() {
    proof_.withdraw();
    newPin_.withdraw();
}

Result<void> PinOrder::run(InsertedCard& card) {
    // In this order: whoever cancels and then still sees 0 knows that nothing was sent.
    const auto wanted = [this] {
        promise_.setProgressValue(1);
        return !promise_.isCanceled() && !abandoned_;
    };
    return onPad_ ? runOnPad(card, wanted) : runWithSecrets(card, wanted);
}

Result<void> PinOrder::runOnPad(InsertedCard& card, const Wanted& wanted) const {
    return kind_ == Kind::change ? card.changePinOnPad(wanted) : card.unblockPinOnPad(wanted);
}

Result<void> PinOrder::runWithSecrets(InsertedCard& card, const Wanted& wanted) {
    const auto proof = proof_.take();
    const auto newPin = newPin_.take();
    if (!proof || !newPin) return fail(errors::cancelled);
    return kind_ == Kind::change ? card.changePin(*proof, *newPin, wanted)
                                 : card.unblockPin(*proof, *newPin, wanted);
}

void PinOrder::answer(Result<void> outcome) {
    promise_.addResult(std::move(outcome));
    promise_.finish();
}

void PinOrder::abandon(const Error& why) {
    abandoned_ = true;
    withdraw();
    const bool sent = promise_.future().progressValue() != 0;
    answer(std::unexpected(sent ? Error{errors::pinUncertain, why.cause} : why));
}

}  // namespace core
