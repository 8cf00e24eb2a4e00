// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/choice/choice_flow.h"

#include <QUuid>
#include <algorithm>
#include <array>
#include <utility>

#include "core/signing/text_signature.h"

namespace ui {
namespace {

namespace errors = core::errors;

QByteArray freshKey() {
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

// The portal has answered, and it has done nothing.
bool isAnswer(core::ErrorCode code) {
    constexpr std::array codes{errors::loginLevel, errors::actingEnded, errors::actingScope,
                               errors::recordRefused};
    return std::ranges::find(codes, code) != codes.end() || code.name().starts_with("session.");
}

}  // namespace

ChoiceFlow::ChoiceFlow(core::DoctorGateway& gateway, core::CardService& cards,
                       const core::SessionManager& sessions, const core::Clock& clock)
    : gateway_(gateway), cards_(cards), sessions_(sessions), clock_(clock) {}

ChoiceFlow::~ChoiceFlow() = default;

template <typename T, typename Take>
void ChoiceFlow::wait(const core::Async<T>& future, Take take) {
    cancel_ = [waited = future]() mutable { waited.cancel(); };
    core::whenDone(future, this, [this, turn = ++turn_, take](const core::Result<T>& answer) {
        if (turn == turn_) (this->*take)(answer);
    });
}

void ChoiceFlow::choose(const QString& doctorId, const QString& reason) {
    clear();
    doctorId_ = doctorId;
    reason_ = reason;
}

void ChoiceFlow::begin() {
    if (begun_ || doctorId_.isEmpty()) return;
    prepareAgain();
}

void ChoiceFlow::prepareAgain() {
    begun_ = true;
    prepared_ = {};
    signature_.clear();
    key_.clear();
    error_.reset();
    refusals_.clear();
    wait(gateway_.prepare(doctorId_, reason_), &ChoiceFlow::onPrepared);
    go(Step::preparing);
}

void ChoiceFlow::onPrepared(const core::Result<core::PreparedChoice>& prepared) {
    if (!prepared) return stop(Step::stuck, prepared.error());
    prepared_ = *prepared;
    key_ = freshKey();
    go(Step::ready);
}

void ChoiceFlow::confirm(core::SecretBuffer pin) {
    const auto& session = sessions_.current();
    if (step_ != Step::ready || !session) return;
    error_.reset();
    ++attempt_;
    wait(core::signText(cards_, *session, prepared_.text.toUtf8(), std::move(pin)),
         &ChoiceFlow::onSigned);
    go(Step::signing);
}

void ChoiceFlow::onSigned(const core::Result<QByteArray>& signature) {
    if (!signature) return stop(Step::ready, signature.error());
    signature_ = *signature;
    send();
}

void ChoiceFlow::send() {
    wait(gateway_.choose(prepared_, signature_, key_), &ChoiceFlow::onAnswer);
    go(Step::sending);
}

void ChoiceFlow::sendAgain() {
    if (step_ != Step::notArrived) return;
    if (signature_.isEmpty()) return prepareAgain();
    send();
}

void ChoiceFlow::onAnswer(const core::Result<core::ChoiceAnswer>& answer) {
    if (answer && answer->request) return finish(*answer->request);
    if (answer) {
        refusals_ = answer->refusals;
        asked_ = clock_.now();
        return go(Step::refused);
    }
    if (isAnswer(answer.error().code)) return stop(Step::stuck, answer.error());
    ask(prepared_.nonce);
}

void ChoiceFlow::resume(const QString& nonce) {
    begun_ = true;
    interrupted_ = true;
    ask(nonce);
}

void ChoiceFlow::askAgain() {
    if (step_ == Step::unknown) ask(nonce_);
}

void ChoiceFlow::ask(const QString& nonce) {
    nonce_ = nonce;
    error_.reset();
    wait(gateway_.requests(), &ChoiceFlow::onRequests);
    go(Step::asking);
}

void ChoiceFlow::onRequests(const core::Result<QVector<core::ChoiceRequest>>& requests) {
    if (!requests) return stop(Step::unknown, requests.error());
    const auto mine = std::ranges::find_if(
        *requests, [this](const auto& request) { return request.nonce == nonce_; });
    if (mine != requests->end()) return finish(*mine);
    asked_ = clock_.now();
    go(Step::notArrived);
}

void ChoiceFlow::finish(const core::ChoiceRequest& request) {
    request_ = request;
    go(Step::done);
}

void ChoiceFlow::clear() {
    ++turn_;
    if (const auto cancel = std::exchange(cancel_, {})) cancel();
    for (QString* text : {&doctorId_, &reason_, &nonce_}) text->clear();
    prepared_ = {};
    signature_.clear();
    key_.clear();
    error_.reset();
    refusals_.clear();
    request_ = {};
    interrupted_ = false;
    begun_ = false;
    go(Step::preparing);
}

bool ChoiceFlow::isUnderWay() const {
    return step_ == Step::signing || step_ == Step::sending || step_ == Step::asking;
}

QString ChoiceFlow::pendingNonce() const {
    const bool given = isUnderWay() || step_ == Step::unknown || step_ == Step::notArrived;
    if (!given) return {};
    return prepared_.nonce.isEmpty() ? nonce_ : prepared_.nonce;
}

void ChoiceFlow::stop(Step step, const core::Error& error) {
    error_ = error;
    go(step);
}

void ChoiceFlow::go(Step step) {
    step_ = step;
    Q_EMIT changed();
}

}  // namespace ui
