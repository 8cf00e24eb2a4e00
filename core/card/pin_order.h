// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPromise>
#include <atomic>

#include "core/base/base.h"
#include "core/card/handed_secret.h"
#include "core/card/inserted_card.h"

namespace core {

/// A new PIN on its way to the card: used once, never repeated, its secrets wiped when it is done.
/// Made on any thread and run on the card thread; who waits may give up until it is sent.
class PinOrder {
  public:
    enum class Kind { change, unblock };

    /// `proof` is the old PIN, or the PUK.
    PinOrder(Kind kind, SecretBuffer proof, SecretBuffer newPin);
    /// All of it is typed on the reader's keys, from when the progress is 1.
    explicit PinOrder(Kind kind);

    /// Its progress is 1 from when the card is told. Cancelled before, it ends without a result and
    /// the card was told nothing.
    Async<void> future() const { return promise_.future(); }

    /// Wipes the secrets of who gives up, unless they are on their way already.
    void withdraw();

    Result<void> run(InsertedCard& card);
    /// What the waiting one is told; once.
    void answer(Result<void> outcome);
    /// Tells the waiting one why it is not waited for any more; pin.uncertain if the card was told
    /// already. Otherwise it will not be.
    void abandon(const Error& why);

  private:
    using Wanted = pcsc::CardDriver::StillWanted;
    Result<void> runOnPad(InsertedCard& card, const Wanted& wanted) const;
    Result<void> runWithSecrets(InsertedCard& card, const Wanted& wanted);

    const Kind kind_;
    const bool onPad_ = false;
    HandedSecret proof_{};
    HandedSecret newPin_{};
    std::atomic<bool> abandoned_ = false;
    QPromise<Result<void>> promise_;
};

}  // namespace core
