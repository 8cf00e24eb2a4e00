// SPDX-License-Identifier: EUPL-1.2
// R4: the level each service asks for. The portal's policy; a client only learns it by asking.
#pragma once

#include "app/mockportal/auth/session_store.h"

namespace mockportal::policy {

inline constexpr auto ownData = Level::password;
inline constexpr auto healthRecord = Level::passwordAndCode;

}  // namespace mockportal::policy
