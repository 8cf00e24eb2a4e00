// SPDX-License-Identifier: EUPL-1.2
// R42, beside what a prescription costs the citizen (prescriptions/ticket.h): what it costs without
// an exemption, which is due for a late cancellation (R64), and what the agenda tells beforehand.
#pragma once

#include "app/mockportal/booking/agenda_content.h"
#include "app/mockportal/prescriptions/ticket.h"

namespace mockportal {

/// Of one service alone.
int fullTicket(const CatalogueService& service, const QDate& day);
/// Of a prescription.
int fullTicket(const Prescription& prescription, const QDate& day);

/// The service of the catalogue that a line asks for, or null.
const CatalogueService* serviceOf(const PrescribedLine& line, const AgendaContent& agenda);

}  // namespace mockportal
