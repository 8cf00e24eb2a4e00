// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>

#include "app/mockportal/record/accesses.h"

namespace mockportal::fhir {

/// Of AuditEvent.agent.role: the codes of accessRoles.
inline constexpr auto roleSystem = "http://fse.example/cs/ruolo";

QJsonObject auditEvent(const Access& access);

}  // namespace mockportal::fhir
