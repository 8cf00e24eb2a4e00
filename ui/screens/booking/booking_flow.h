// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>

#include "core/booking/booking_attempt.h"
#include "core/booking/booking_gateway.h"
#include "core/booking/booking_rules.h"
#include "ui/shell/services.h"
#include "ui/shell/session_scope.h"

namespace ui {

/// One prescription on its way through the pages of PRENOTA, or an appointment that is moved: what
/// was chosen so far, the free places, the attempt. In memory only, gone with the session (R92),
/// and with the next one that begins. GUI thread.
class BookingFlow : public SessionModel {
    Q_OBJECT
  public:
    explicit BookingFlow(const core::Clock& clock) : clock_(clock) {}

    struct Choice {
        core::Prescription prescription{};
        core::PrescriptionLine line{};             // the service
        core::Agenda agenda{};                     // where
        QString phone{};                           // as typed
        QDate from{};                              // S62
        QString rurFirst{};                        // as typed (S65)
        QString rurSecond{};                       //
        std::optional<core::Appointment> moved{};  // the one that is moved
        bool accepted = false;  // of it: the ticket is due (R64), the person knows
    };

    /// `withoutLogin`: by codice fiscale, card number and IUP (S39).
    void begin(std::shared_ptr<core::BookingGateway> gateway,
               const core::Prescription& prescription, bool withoutLogin);
    /// For the same service; the appointment is kept until another one holds (7.2).
    void beginMove(std::shared_ptr<core::BookingGateway> gateway,
                   const core::Appointment& appointment, bool accepted);

    bool active() const { return attempt_ != nullptr; }
    bool withoutLogin() const { return withoutLogin_; }
    Choice& choice() { return choice_; }
    /// Only while active.
    core::BookingGateway& gateway() { return *gateway_; }
    core::BookingAttempt& attempt() { return *attempt_; }
    /// For the chosen service, where and from when: the free places so far.
    core::SortedSlots places() const { return core::sortSlots(free_); }
    bool morePlaces() const { return !next_.isEmpty(); }
    bool loadingPlaces() const { return loading_; }
    const std::optional<core::Error>& placesError() const { return placesError_; }
    void loadPlaces();
    void loadMorePlaces();

    /// Holds this place; the one held before goes.
    void hold(const QString& slot);

    /// The person turned away: what is held is given back, and what was typed without login goes,
    /// unless it is not known yet what the portal made of it.
    void leave();
    /// The person was told what came of it.
    bool seen() const { return seen_; }
    void setSeen() { seen_ = true; }

    void clear() override;

  Q_SIGNALS:
    /// Of the attempt.
    void changed();
    void placesChanged();

  private:
    void reset();
    void takePlaces(core::Async<core::SlotPage> page);
    void onPlaces(const core::Result<core::SlotPage>& page);

    const core::Clock& clock_;
    std::shared_ptr<core::BookingGateway> gateway_;
    std::unique_ptr<core::BookingAttempt> attempt_;
    Choice choice_;
    bool withoutLogin_ = false;
    bool seen_ = false;
    QVector<core::FreeSlot> free_;
    QUrl next_;
    bool loading_ = false;
    std::optional<core::Error> placesError_;
    core::Async<core::SlotPage> placesCall_{};
};

/// The one there is, with and without a session.
std::shared_ptr<BookingFlow> bookingFlow(const Context& context);

}  // namespace ui
