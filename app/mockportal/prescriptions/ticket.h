// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

#include "app/mockportal/exemptions/money.h"
#include "app/mockportal/prescriptions/prescription.h"

namespace mockportal {

/// R42: what is to be paid for the whole prescription (5.2), by the rules in force on that day
/// (content/ticket_rules.json). `held`: the codes in force for the citizen; E30 and E40 make
/// others count for drugs, too. Which exemption counts is the doctor's choice (R41): the one on the
/// prescription.
Cents expectedTicket(const Prescription& prescription, const QStringList& held, const QDate& day);

}  // namespace mockportal
