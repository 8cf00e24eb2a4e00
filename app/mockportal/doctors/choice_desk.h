// SPDX-License-Identifier: EUPL-1.2
// Scelta e revoca: from the text that is to be signed to the doctor who is chosen (R50).
#pragma once

#include "app/mockportal/tasks/task_kinds.h"

namespace mockportal {

/// `Task/$prepara`: Parameters doctor, for, reason → testo, nonce, expires.
Response prepareDoctorChoice(PortalState& state, const Request& request, const Acting& acting);

/// TaskKind::make: checks text, nonce and signature, judges, and where nothing is to be waited for,
/// makes the change at once.
std::expected<TaskEntry, Response> makeDoctorChoice(PortalState& state, const Request& request,
                                                    const QJsonObject& task, const Acting& acting);

/// The office has judged a request that was sent. False when there is none such.
bool answerDoctorChoice(PortalState& state, const QString& taskId, bool accept,
                        const QString& answer);

/// The id of the one that waits for an answer; empty if there is none.
QString waitingChoice(PortalState& state, const QString& codiceFiscale);

/// As the counter does it: no rule is looked at. An empty code: nobody was ever chosen. False if
/// the person or the doctor is not known.
bool assignDoctor(PortalState& state, const QString& codiceFiscale, const QString& doctorCode);

}  // namespace mockportal
