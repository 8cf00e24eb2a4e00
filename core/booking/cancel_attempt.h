// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <optional>

#include "core/booking/booking_gateway.h"

namespace core {

/// One appointment on its way to being cancelled (R64). When the answer is lost the portal is asked
/// what holds; of answers that overtake each other, that it is cancelled counts. GUI thread; what
/// is under way ends with it.
class CancelAttempt : public QObject {
    Q_OBJECT
  public:
    enum class State {
        ready,      // nothing was asked, or it was refused: error()
        sending,    //
        ticketDue,  // not done: it would cost due(), say yes with send(true)
        asking,     // what holds?
        cancelled,  //
        kept,       // the portal still has it; it can be tried again
        unknown     // not even the question was answered
    };

    /// The gateway outlives it.
    CancelAttempt(BookingGateway& gateway, const Appointment& appointment,
                  QObject* parent = nullptr);
    ~CancelAttempt() override;

    State state() const { return state_; }
    /// As the portal last told it.
    const Appointment& appointment() const { return appointment_; }
    const std::optional<Money>& due() const { return due_; }
    const std::optional<Error>& error() const { return error_; }

    /// `accepted`: the person knows that the ticket is due.
    void send(bool accepted);
    void ask();

  Q_SIGNALS:
    void changed();

  private:
    void onAnswer(const Result<CancelAnswer>& answer);
    void onLate(const Result<CancelAnswer>& answer);
    void onTruth(const Result<Appointment>& truth);
    void become(State state);

    BookingGateway& gateway_;
    Appointment appointment_;
    State state_ = State::ready;
    std::optional<Money> due_{};
    std::optional<Error> error_{};
    QByteArray key_;
    int turn_ = 0;  // of what was asked last
    Async<CancelAnswer> call_{};
    Async<Appointment> question_{};
};

}  // namespace core
