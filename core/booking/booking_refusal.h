// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/base.h"
#include "core/portal/http_client.h"

namespace core {

/// Why the portal refuses, by the coding http://fse.example/cs/rifiuto of its OperationOutcome: one
/// booking.* a code of the portal's; booking.refused, with the code as cause, for one that is not
/// known here. What is no such refusal is statusError's.
Error bookingError(const HttpAnswer& answer);

/// The portal's code in an answer; empty if it names none.
QString refusalCode(const QByteArray& body);

/// The same as jsonObject, with the words of booking for a refusal.
Result<QJsonObject> bookingJson(const Result<HttpAnswer>& answer);

}  // namespace core
