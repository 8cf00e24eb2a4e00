// SPDX-License-Identifier: EUPL-1.2
#include "core/booking/booking_attempt.h"

#include <QUuid>
#include <algorithm>

#include "core/booking/booking_rules.h"

namespace core {
namespace {

constexpr qint64 longestHold = 3600;  // s; whatever a portal says

QByteArray newKey() {
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

bool sameWish(const HoldOrder& one, const HoldOrder& other) {
    return one.slot == other.slot && one.nre == other.nre && one.iup == other.iup &&
           one.phone == other.phone && one.rur == other.rur && one.replaces == other.replaces &&
           one.accepted == other.accepted;
}

}  // namespace

BookingAttempt::BookingAttempt(BookingGateway& gateway, const Clock& clock, QObject* parent)
    : QObject(parent), gateway_(gateway), clock_(clock) {}

BookingAttempt::~BookingAttempt() {
    call_.cancel();
}

std::chrono::seconds BookingAttempt::left() const {
    if (state_ != State::held) return std::chrono::seconds(0);
    return std::chrono::seconds(std::max<qint64>(0, clock_.now().secsTo(deadline_)));
}

void BookingAttempt::become(State state, std::optional<Error> why) {
    state_ = state;
    error_ = std::move(why);
    Q_EMIT changed();
}

void BookingAttempt::nothingHeld(std::optional<Error> why) {
    appointment_ = {};
    confirmKey_.clear();
    sent_ = false;
    become(State::choosing, std::move(why));
}

void BookingAttempt::await(Async<Appointment> call, Told told) {
    call_ = call;
    whenDone(call, this, [this, told, question = ++question_](const Result<Appointment>& answer) {
        question == question_ ? (this->*told)(answer) : onLate(answer);
    });
}

// What was asked before is old, but what is booked stays booked.
void BookingAttempt::onLate(const Result<Appointment>& answer) {
    const bool booked = answer && answer->state == AppointmentState::confirmed;
    if (!booked || answer->id != appointment_.id) return;
    ++question_;
    appointment_ = *answer;
    become(State::booked);
}

void BookingAttempt::hold(const HoldOrder& order) {
    if (state_ != State::choosing && state_ != State::held) return;
    if (holdKey_.isEmpty() || !sameWish(order, order_)) holdKey_ = newKey();
    order_ = order;
    holdRepeated_ = false;
    sendHold();
}

void BookingAttempt::sendHold() {
    become(State::holding);
    await(gateway_.hold(order_, holdKey_), &BookingAttempt::onHeld);
}

void BookingAttempt::onHeld(const Result<Appointment>& held) {
    if (held) {
        holdKey_.clear();
        take(*held);
        confirmKey_ = newKey();
        sent_ = false;
        return become(State::held);
    }
    const auto why = held.error();
    if (mayHaveHappened(why)) {
        if (!std::exchange(holdRepeated_, true)) return sendHold();
        // Of the one held before nobody knows. If it was confirmed after all, that comes first.
        return sent_ ? ask() : nothingHeld(why);
    }
    holdKey_.clear();
    if (sent_) return ask();
    if (appointment_.id.isEmpty()) return nothingHeld(why);
    become(State::held, why);
}

// The portal's clock and ours may differ: what counts is how long, not until when.
void BookingAttempt::take(const Appointment& held) {
    appointment_ = held;
    const auto from = held.told.isValid() ? held.told : clock_.now();
    const auto seconds = held.heldUntil.isValid() ? from.secsTo(held.heldUntil) : 0;
    deadline_ = clock_.now().addSecs(std::clamp<qint64>(seconds, 0, longestHold));
}

void BookingAttempt::confirm() {
    if (state_ != State::held) return;
    sent_ = true;
    become(State::confirming);
    await(gateway_.confirm(appointment_, confirmKey_), &BookingAttempt::onConfirmed);
}

void BookingAttempt::onConfirmed(const Result<Appointment>& confirmed) {
    if (!confirmed) {
        error_ = confirmed.error();
        return ask();
    }
    appointment_ = *confirmed;
    become(State::booked);
}

void BookingAttempt::ask() {
    const bool free = state_ != State::asking && state_ != State::booked;
    if (!free || appointment_.id.isEmpty()) return;
    become(State::asking, error_);
    await(gateway_.appointment(appointment_.id), &BookingAttempt::onTruth);
}

void BookingAttempt::onTruth(const Result<Appointment>& truth) {
    if (!truth && truth.error().code == errors::bookingGone)
        return nothingHeld(Error{errors::bookingHoldOver, "not there any more"});
    if (!truth) return become(State::unknown, truth.error());
    if (truth->state == AppointmentState::confirmed || truth->state == AppointmentState::done) {
        appointment_ = *truth;
        return become(State::booked);
    }
    if (truth->state != AppointmentState::held)
        return nothingHeld(Error{errors::bookingHoldOver, "cancelled"});
    take(*truth);
    become(State::held, error_);
}

void BookingAttempt::giveUp() {
    if (state_ != State::held) return;
    const bool mayBeBooked = sent_;
    const auto released = gateway_.release(appointment_);
    if (!mayBeBooked) return nothingHeld({});
    become(State::asking);
    whenDone(released, this, [this, question = ++question_](const Result<bool>& done) {
        if (question == question_) onReleased(done);
    });
}

void BookingAttempt::onReleased(const Result<bool>& released) {
    if (released) return nothingHeld({});
    state_ = State::held;
    ask();
}

void BookingAttempt::checkTime() {
    if (state_ != State::held || left().count() > 0) return;
    if (sent_) return ask();
    nothingHeld(Error{errors::bookingHoldOver, "by our clock"});
}

}  // namespace core
