// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>

#include "core/login/session.h"

namespace core {

/// The session object that ends every login, whichever way. Strict: every field that the program
/// relies on has to be there and to make sense, and the level has to be the one that was asked for;
/// anything else is portal.answer.
Result<Session> readSession(const QJsonObject& json, Level level);

}  // namespace core
