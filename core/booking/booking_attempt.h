// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <chrono>
#include <optional>

#include "core/base/clock.h"
#include "core/booking/booking_gateway.h"

namespace core {

/// One prescription on its way to one appointment: a place is held, confirmed, and whatever happens
/// to an answer, the portal is asked until the truth is known. Never two bookings, never none
/// without being told:
///
///  - one Idempotency-Key a wish, kept until it is known what came of it; a call whose answer was
///    lost is repeated with the same one, never with another;
///  - after a confirmation that did not end well the portal is asked what holds;
///  - once a confirmation was sent, nothing is concluded from our own clock;
///  - of answers that overtake each other the one to the newest question counts, and a confirmation
///    whenever it comes.
///
/// GUI thread; what is under way ends with it.
class BookingAttempt : public QObject {
    Q_OBJECT
  public:
    enum class State {
        choosing,    // nothing is held
        holding,     // the portal is asked for a place
        held,        // until left() is over
        confirming,  //
        asking,      // what holds?
        booked,      // appointment() is the portal's word
        unknown      // not even the question was answered
    };

    /// Gateway and clock outlive it.
    BookingAttempt(BookingGateway& gateway, const Clock& clock, QObject* parent = nullptr);
    ~BookingAttempt() override;

    State state() const { return state_; }
    /// What is held, or booked; empty while choosing.
    const Appointment& appointment() const { return appointment_; }
    const HoldOrder& order() const { return order_; }
    /// Why the last step did not end well.
    const std::optional<Error>& error() const { return error_; }
    /// A confirmation went out for what is held.
    bool wasSent() const { return sent_; }
    /// Of the five minutes (R60), by the portal's word and our counting.
    std::chrono::seconds left() const;

    /// Another place than the one held before lets that one go, at the portal.
    void hold(const HoldOrder& order);
    void confirm();
    /// What holds now?
    void ask();
    /// The person turns away: what is held is given back.
    void giveUp();
    /// Asks the clock; the owner does so once a second.
    void checkTime();

  Q_SIGNALS:
    void changed();

  private:
    using Told = void (BookingAttempt::*)(const Result<Appointment>&);
    void await(Async<Appointment> call, Told told);
    void onLate(const Result<Appointment>& answer);
    void sendHold();
    void onHeld(const Result<Appointment>& held);
    void onReleased(const Result<bool>& released);
    void onConfirmed(const Result<Appointment>& confirmed);
    void onTruth(const Result<Appointment>& truth);
    void take(const Appointment& held);
    void nothingHeld(std::optional<Error> why);
    void become(State state, std::optional<Error> why = {});

    BookingGateway& gateway_;
    const Clock& clock_;
    State state_ = State::choosing;
    HoldOrder order_{};
    Appointment appointment_{};
    std::optional<Error> error_{};
    QByteArray holdKey_{};
    QByteArray confirmKey_{};
    bool holdRepeated_ = false;
    bool sent_ = false;
    int question_ = 0;  // the number of the newest one
    QDateTime deadline_{};
    Async<Appointment> call_{};
};

}  // namespace core
