// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>

#include "app/mockportal/record/accesses.h"

namespace mockportal::fhir {

QJsonObject auditEvent(const Access& access);

}  // namespace mockportal::fhir
