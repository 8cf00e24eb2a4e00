// SPDX-License-Identifier: EUPL-1.2
#include "core/booking/cancel_attempt.h"

#include <QUuid>

#include "core/booking/booking_rules.h"

namespace core {

CancelAttempt::CancelAttempt(BookingGateway& gateway, const Appointment& appointment,
                             QObject* parent)
    : QObject(parent),
      gateway_(gateway),
      appointment_(appointment),
      key_(QUuid::createUuid().toByteArray(QUuid::WithoutBraces)) {}

CancelAttempt::~CancelAttempt() {
    call_.cancel();
    question_.cancel();
}

void CancelAttempt::become(State state) {
    state_ = state;
    Q_EMIT changed();
}

void CancelAttempt::send(bool accepted) {
    const bool free = state_ == State::ready || state_ == State::ticketDue || state_ == State::kept;
    if (!free) return;
    error_.reset();
    become(State::sending);
    call_ = gateway_.cancel(appointment_, accepted, key_);
    whenDone(call_, this, [this, turn = ++turn_](const Result<CancelAnswer>& answer) {
        turn == turn_ ? onAnswer(answer) : onLate(answer);
    });
}

// The portal was asked again in between; only that it is done still counts.
void CancelAttempt::onLate(const Result<CancelAnswer>& answer) {
    if (!answer || !answer->cancelled) return;
    ++turn_;
    appointment_ = *answer->cancelled;
    become(State::cancelled);
}

void CancelAttempt::onAnswer(const Result<CancelAnswer>& answer) {
    if (answer && answer->cancelled) {
        appointment_ = *answer->cancelled;
        return become(State::cancelled);
    }
    if (answer) {
        due_ = answer->ticketDue;
        return become(State::ticketDue);
    }
    error_ = answer.error();
    const auto code = error_->code;
    const bool look = mayHaveHappened(*error_) || code == errors::recordChanged ||
                      code == errors::bookingNotChangeable;
    if (look) return ask();
    become(State::ready);
}

void CancelAttempt::ask() {
    if (state_ == State::asking || state_ == State::cancelled) return;
    become(State::asking);
    question_ = gateway_.appointment(appointment_.id);
    whenDone(question_, this, [this, turn = ++turn_](const Result<Appointment>& truth) {
        if (turn == turn_) onTruth(truth);
    });
}

void CancelAttempt::onTruth(const Result<Appointment>& truth) {
    if (!truth) {
        error_ = truth.error();
        return become(State::unknown);
    }
    const auto facility = appointment_.facility;  // the list told more of it
    appointment_ = *truth;
    appointment_.facility = facility;
    become(truth->state == AppointmentState::cancelled ? State::cancelled : State::kept);
}

}  // namespace core
