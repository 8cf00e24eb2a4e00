// SPDX-License-Identifier: EUPL-1.2
// What booking is about: services, who offers them, free places, appointments (regional-services
// 7; docs/portal-api.md). Values.
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QUrl>
#include <QVector>
#include <optional>

#include "core/base/base.h"
#include "core/prescriptions/prescription.h"

namespace core {

/// Euro.
struct Money {
    qint64 cents = 0;
    friend bool operator==(const Money&, const Money&) = default;
};

/// A service of the regional catalogue.
struct CatalogueService {
    QString code{};         // 95.02
    QString name{};         // PRIMA VISITA OCULISTICA
    QString branchCode{};   // two digits: one code may be of several branches (89.01)
    QString branch{};       // in words
    QString preparation{};  // plain text, several lines; empty: none
    bool instrumental = false;
};

/// Where it takes place: a presidio of an ente (S60).
struct Facility {
    QString id{};
    QString name{};      // POLIAMB. OSPEDALE BOLLATE
    QString body{};      // A.O. "G. SALVINI" - GARBAGNATE
    QString street{};    //
    QString city{};      //
    QString province{};  // plate code
    QString postalCode{};
    QString telephone{};

    /// `VIA FANTINI 1, 20021 BOLLATE (MI)`; what is not known is left out.
    QString address() const;
};

/// The diary of one service in one facility.
struct Agenda {
    QString id{};  // of the Schedule
    Facility facility{};
    QString serviceCode{};
    QString branchCode{};
    QString service{};
    QDateTime firstFree{};  // null: no free place
    std::optional<Money> ticket{};
    std::optional<double> distanceKm{};  // as the crow flies; only when asked from somewhere
};

struct AgendaList {
    QVector<Agenda> agendas{};
    QDateTime updated{};             // by the portal's clock: what the days of waiting count from
    std::optional<Error> missing{};  // why some could not be had; empty = complete
};

enum class AgendaOrder { distance, firstFree };

struct AgendaQuery {
    QString serviceCode{};
    QString branchCode{};  // empty: of all branches
    PriorityClass priority = PriorityClass::none;
    QString near{};      // Belfiore code of a comune; empty: distances are not told
    QString province{};  // plate code; empty: all
    AgendaOrder order = AgendaOrder::distance;
};

struct FreeSlot {
    QString id{};
    QDateTime start{};
    QDateTime end{};
    bool withinClass = true;  // R33; true without a class
    QDate classLimit{};       // the last day of the class; null without one
};

struct SlotQuery {
    QString agenda{};
    QDate from{};   // the first day that suits the person (S62)
    QDate asked{};  // today: the clock of the class starts when the citizen asks (4.3)
    PriorityClass priority = PriorityClass::none;
};

/// Up to twenty, in the order of time.
struct SlotPage {
    QVector<FreeSlot> free{};
    QUrl next{};  // empty: there are no more
};

/// R42: with what a ticket is paid through pagoPA. We take no payment; it is shown and printed.
struct PaymentNotice {
    QString number{};  // 18 digits
    Money amount{};
    QDate due{};         // the last day; null: not told
    QString body{};      // whom it is owed
    QString bodyCode{};  // its codice fiscale

    /// `3010 1234 5678 9012 34`.
    QString grouped() const;
};

/// `held` is the five minutes before the confirmation; the rest are R60's `Confermato`,
/// `Annullato`, `Eseguito`, `Non presentato`.
enum class AppointmentState { held, confirmed, cancelled, done, missed, unknown };

struct Appointment {
    QString id{};
    QString version{};
    AppointmentState state = AppointmentState::unknown;
    QString code{};  // ten characters; once it is confirmed
    QDateTime start{};
    QDateTime end{};
    QString service{};
    QString serviceCode{};
    QString branchCode{};
    Facility facility{};
    QString nre{};
    QString iup{};
    PriorityClass priority = PriorityClass::none;
    QString patient{};  // name; told only once it is confirmed (R63)
    QString phone{};
    QString question{};  // quesito diagnostico, likewise
    QString preparation{};
    std::optional<Money> ticket{};
    QDateTime cancelBy{};                   // R64: until then it costs nothing
    QDateTime cancelUntil{};                // R64: from then on not at all
    QDateTime heldUntil{};                  // by the portal's clock
    QDateTime told{};                       // by the same, when the portal said all this
    int sequence = 0;                       // how often it was moved
    QString slot{};                         // id
    QString replacedBy{};                   // id of the appointment it was moved to
    std::optional<Money> ticketDue{};       // of one that was cancelled too late
    std::optional<PaymentNotice> notice{};  // of what is to be paid
};

/// Newest first.
struct AppointmentList {
    QVector<Appointment> appointments{};
    std::optional<Error> missing{};
};

/// A place to be held for five minutes.
struct HoldOrder {
    QString slot{};
    QString nre{};       // of the prescription; or
    QString iup{};       //
    QString phone{};     // R61
    QString rur{};       // R31, 15 characters; empty: not typed
    QString replaces{};  // the appointment that is moved; empty: a new one
    bool accepted =
        false;  // of a move: the person knows that the ticket of the old one is due (R64)
};

/// What the portal says to a cancellation: done, or what it would cost (R64).
struct CancelAnswer {
    std::optional<Appointment> cancelled{};
    std::optional<Money> ticketDue{};  // nothing was done yet
};

}  // namespace core

Q_DECLARE_METATYPE(core::Appointment)
