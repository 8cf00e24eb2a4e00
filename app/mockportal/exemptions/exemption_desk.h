// SPDX-License-Identifier: EUPL-1.2
// Requests about exemptions: kinds of tasks/task_kinds.cpp, and what comes before.
#pragma once

#include <QJsonObject>
#include <expected>

#include "app/mockportal/auth/acting.h"
#include "app/mockportal/tasks/task_entry.h"

namespace mockportal {

inline constexpr auto selfCertificationKind = "autocertifica";
inline constexpr auto revocationKind = "revoca-esenzione";

/// `POST Task/$prepara-autocertificazione`: judges the declaration and writes it down to be agreed
/// to, with a nonce that is good for some minutes and once.
Response prepareSelfCertification(PortalState& state, const Request& request, const Acting& acting);

/// Takes the declaration prepared under the Task's nonce: the text must be the very one, its time
/// not over, what it says still hold, and at level 3 the signature be the declarer's (R40). Gives
/// the exemptions at once.
std::expected<TaskEntry, Response> makeSelfCertification(PortalState& state, const Request& request,
                                                         const QJsonObject& task,
                                                         const Acting& acting);

/// Ends today the exemption in focus, one that was declared (5.1: always possible). 412 when
/// If-Match names another version than the present one.
std::expected<TaskEntry, Response> makeRevocation(PortalState& state, const Request& request,
                                                  const QJsonObject& task, const Acting& acting);

}  // namespace mockportal
