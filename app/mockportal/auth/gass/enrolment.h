// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <expected>

#include "app/mockportal/auth/gass/enrolment_form.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// S11, R81: gives a first password, sends its second half to the mobile number and answers with
/// the first. An unknown codice fiscale is a new citizen with the demo record, a new card number of
/// a known one a new card (R26). A lock is lifted, a login under way ends. Fails with a sentence if
/// the card number is not free.
std::expected<QString, QString> enrolAtCounter(PortalState& state, const Enrolment& enrolment);

/// R85: what the counter or the help line does. False if the citizen has no such access.
bool unlockAtCounter(PortalState& state, const QString& codiceFiscale);

}  // namespace mockportal
