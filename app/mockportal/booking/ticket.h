// SPDX-License-Identifier: EUPL-1.2
// R42: what is paid for visits and exams. The portal counts, never the client.
#pragma once

#include "app/mockportal/booking/agenda_content.h"
#include "app/mockportal/prescriptions/prescription.h"
#include "app/mockportal/rules/rule_book.h"

namespace mockportal {

/// Of one service alone, without an exemption: its tariff, at most the ceiling of that day. Cents.
int fullTicket(const CatalogueService& service, const RuleBook& rules, const QDate& day);

/// Of a prescription, without an exemption: the sum of the tariffs, at most the ceiling. Cents.
int fullTicket(const Prescription& prescription, const AgendaContent& agenda, const RuleBook& rules,
               const QDate& day);

/// The same as the citizen pays it: nothing with an exemption that frees from it. One that holds
/// for the condition only is taken at its word, since the doctor wrote it on this prescription.
int expectedTicket(const Prescription& prescription, const AgendaContent& agenda,
                   const RuleBook& rules, const QDate& day);

/// The service of the catalogue that a line asks for, or null.
const CatalogueService* serviceOf(const PrescribedLine& line, const AgendaContent& agenda);

}  // namespace mockportal
