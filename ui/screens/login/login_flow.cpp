// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/login_flow.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ui {
namespace {

namespace errors = core::errors;

// The person is at the boxes again: nothing but the PIN was wrong.
bool asksPinAgain(core::ErrorCode code) {
    constexpr std::array codes{errors::pinWrong,     errors::pinFormat,  errors::cancelled,
                               errors::padTimeout,   errors::padLength,  errors::padRefused,
                               errors::padCancelled, errors::padMismatch};
    return std::ranges::find(codes, code) != codes.end();
}

// The card page already says what to do.
bool isCardGone(core::ErrorCode code) {
    constexpr std::array codes{errors::cardRemoved, errors::cardAbsent, errors::readerGone,
                               errors::readerNone};
    return std::ranges::find(codes, code) != codes.end();
}

}  // namespace

LoginFlow::LoginFlow(core::CardService& cards, core::CardLogin& login,
                     core::SessionManager& sessions)
    : cards_(cards),
      login_(login),
      sessions_(sessions),
      step_(firstStep()),
      askedFor_(cards.snapshot().insertion) {
    connect(&cards_, &core::CardService::changed, this, &LoginFlow::onCard);
    connect(&watcher_, &QFutureWatcherBase::finished, this, &LoginFlow::onAnswer);
}

LoginFlow::~LoginFlow() {
    watcher_.cancel();
}

LoginFlow::Step LoginFlow::firstStep() const {
    return cards_.snapshot().state == core::CardState::ready ? Step::pin : Step::card;
}

void LoginFlow::submit(core::SecretBuffer pin) {
    if (step_ != Step::pin) return;
    refusal_.reset();
    watcher_.setFuture(login_.login(std::move(pin), askedFor_));
    go(Step::access);
}

bool LoginFlow::hasPad() const {
    return std::ranges::any_of(card().readers, [](const core::ReaderInfo& reader) {
        return reader.chosen && reader.pinPad;
    });
}

void LoginFlow::submitOnPad() {
    if (step_ != Step::pin) return;
    refusal_.reset();
    watcher_.setFuture(login_.loginOnPad(askedFor_));
    go(Step::pad);
}

void LoginFlow::cancel() {
    if (step_ != Step::access && step_ != Step::pad) return;
    watcher_.cancel();
    go(firstStep());
}

void LoginFlow::retry() {
    refusal_.reset();
    go(firstStep());
}

void LoginFlow::onCard() {
    const bool waits = step_ == Step::card || step_ == Step::pin;
    const bool swapped = step_ == Step::pin && cards_.snapshot().insertion != askedFor_;
    if (!waits || (firstStep() == step_ && !swapped)) {
        Q_EMIT cardChanged();
        return;
    }
    // A card taken out while the PIN is typed is told; one put in answers every earlier trouble.
    refusal_.reset();
    if (step_ == Step::pin && !cards_.snapshot().hasCard())
        refusal_ = core::Error{errors::cardRemoved};
    go(firstStep());
}

void LoginFlow::onAnswer() {
    if (watcher_.isCanceled() || watcher_.future().resultCount() == 0) return;
    auto answer = watcher_.result();
    if (answer)
        accept(std::move(*answer));
    else
        refuse(answer.error());
}

void LoginFlow::accept(core::Session session) {
    sessions_.begin(std::move(session));
}

void LoginFlow::refuse(const core::Error& error) {
    refusal_ = error;
    if (asksPinAgain(error.code)) return go(firstStep());
    go(isCardGone(error.code) ? Step::card : Step::failed);
}

void LoginFlow::go(Step step) {
    step_ = step;
    askedFor_ = cards_.snapshot().insertion;
    Q_EMIT stepChanged();
}

}  // namespace ui
