// SPDX-License-Identifier: EUPL-1.2
// What the GASS login answers, in the words of docs/portal-api.md.
#pragma once

#include <QStringList>

#include "app/mockportal/auth/gass/one_time_codes.h"
#include "app/mockportal/http/message.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::gass {

Response newPasswordStep(const QByteArray& flow);
Response codeStep(const PortalState& state, const Citizen& citizen, const QByteArray& flow);
Response codeSent(const PortalState& state, const Citizen& citizen);

Response invalidRequest(const char* what);
/// R84: one answer for an unknown user and a wrong password.
Response invalidCredentials();
Response locked(const LockOuts::Lock& lock);
Response cardReplaced();
Response provisionalCode();
Response firstPasswordExpired();
Response passwordRefused(const QStringList& conditions);
Response flowExpired();
/// Of any verdict but `right`.
Response codeRefused(OneTimeCodes::Verdict verdict, int triesLeft);
/// 429; with a live code also what `codeSent` tells, so that a second press in a hurry brings the
/// page up to date.
Response resendRefused(const PortalState& state, const Citizen& citizen,
                       OneTimeCodes::ResendRefusal refusal);

}  // namespace mockportal::gass
