// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>

#include "app/mockportal/auth/representations.h"

namespace mockportal {

/// From the body of `POST /represent`: `by`, `for`, `relation`, `from`, `until`, `scope`. Fails
/// with a sentence for the tester. The bounds of R16 are not looked at here.
std::expected<Representation, QString> representationFromJson(const QJsonObject& json);

}  // namespace mockportal
