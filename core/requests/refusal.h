// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

#include "core/portal/http_client.h"

namespace core {

/// Why the portal does not do what it understood (409, 422): the codes of
/// http://fse.example/cs/rifiuto in its OperationOutcome, in its order. Empty when the answer names
/// none, or is no refusal; then statusError says what it means.
QStringList refusalCodes(const HttpAnswer& answer);

}  // namespace core
