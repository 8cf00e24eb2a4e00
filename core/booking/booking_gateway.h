// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>
#include <memory>

#include "core/booking/booking_values.h"

namespace core {

/// CONSULTA AGENDE (level 0): what can be had where and when. Lives on the thread it was made on;
/// its futures finish there and are cancelled when it goes. Every call can fail with portal.*,
/// network.*, session.*.
class AgendaGateway {
  public:
    virtual ~AgendaGateway() = default;
    /// Those whose name has these letters; empty: all.
    virtual Async<QVector<CatalogueService>> services(const QString& name) = 0;
    virtual Async<AgendaList> agendas(const AgendaQuery& query) = 0;
    virtual Async<SlotPage> freeSlots(const SlotQuery& query) = 0;
    virtual Async<SlotPage> moreSlots(const QUrl& next) = 0;
};

/// PRENOTA and CONSULTA/ANNULLA APPUNTAMENTI for one session's subject, or for the one prescription
/// of a visit without login (R63). Every call can fail with booking.*, acting.*, login.level, too.
///
/// `key` is the Idempotency-Key of one wish: whoever repeats a call because its answer was lost has
/// to repeat it with the same one.
class BookingGateway : public AgendaGateway {
  public:
    /// For five minutes (R60). booking.slot-taken, .not-bookable, .booked, .phone, .date, .rur;
    /// of a move .not-changeable, .ticket-due, .too-late. One held before for the same prescription
    /// goes.
    virtual Async<Appointment> hold(const HoldOrder& order, const QByteArray& key) = 0;
    /// Gives the place back before its time is over.
    virtual Async<bool> release(const Appointment& held) = 0;
    /// booking.hold-over, record.changed.
    virtual Async<Appointment> confirm(const Appointment& held, const QByteArray& key) = 0;
    /// What the portal holds now. booking.gone: there is no such appointment (any more).
    virtual Async<Appointment> appointment(const QString& id) = 0;
    virtual Async<AppointmentList> appointments() = 0;
    /// R64. `accepted`: the person knows that the ticket is due. booking.too-late, record.changed.
    virtual Async<CancelAnswer> cancel(const Appointment& appointment, bool accepted,
                                       const QByteArray& key) = 0;
};

/// Who wants to book without logging in (S39).
struct OpenIdentity {
    QString codiceFiscale{};
    QString cardNumber{};  // the last ten digits
    QString iup{};
};

/// A visit without login: good for one prescription and a quarter of an hour.
struct OpenVisit {
    std::shared_ptr<BookingGateway> booking{};
    Prescription prescription{};  // class and services only: no name, no question (R63)
};

/// What can be done without login. Errors of start: booking.mismatch, booking.paused
/// (Error::until), login.provisional.
class OpenBookingGateway : public AgendaGateway {
  public:
    virtual Async<OpenVisit> start(const OpenIdentity& who) = 0;
};

}  // namespace core
