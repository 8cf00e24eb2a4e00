// SPDX-License-Identifier: EUPL-1.2
// R42: the pagoPA notice of a ticket. We take no payment; a citizen pays with it elsewhere.
#pragma once

#include "app/mockportal/booking/agenda_content.h"
#include "app/mockportal/booking/appointment.h"
#include "app/mockportal/rules/rule_book.h"

namespace mockportal {

struct PaymentNotice {
    QString number{};  // 18 digits, the last two check the others
    int cents = 0;
    QDate due{};         // the last day
    QString body{};      // whom it is owed
    QString bodyCode{};  // its codice fiscale, 11 digits; made up
};

/// Of a booking that costs something, to be paid by the day of the appointment, or of one that was
/// cancelled too late (R64), by so many days after. Nothing else has one. The same at every call.
std::optional<PaymentNotice> paymentNotice(const Appointment& appointment,
                                           const AgendaContent& agenda, const RuleBook& rules);

}  // namespace mockportal
