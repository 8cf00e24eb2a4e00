// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonValue>
#include <QStringView>
#include <QVector>

#include "core/base/base.h"
#include "core/login/represented.h"

namespace core {

/// Whom the person may act for: `represented` of the session object and of GET /auth/represented.
/// Missing or null = nobody. A relation or service that we do not know is left out, as nothing
/// could be shown for it; an entry that cannot be understood makes the whole portal.answer.
Result<QVector<Represented>> readRepresented(const QJsonValue& list);

/// FHIR's rule for ids: 1 to 64 letters, digits, `-` and `.`, so that it can stand in a header and
/// in an address.
bool isPatientId(QStringView id);

}  // namespace core
