// SPDX-License-Identifier: EUPL-1.2
// R4: the level each service asks for, and the scope that lets somebody use it for another person.
// The portal's policy; a client only learns it by asking.
#pragma once

#include "app/mockportal/auth/representations.h"
#include "app/mockportal/auth/session_store.h"

namespace mockportal::policy {

struct Access {
    Level level = Level::card;
    PortalService service = PortalService::privacy;
};

inline constexpr Access ownData{Level::password, PortalService::data};
/// R15: numbers and addresses are changed from level 2 on.
inline constexpr Access ownContacts{Level::passwordAndCode, PortalService::data};
inline constexpr Access ownExemptions{Level::password, PortalService::exemptions};
/// R40: level 2 suffices to declare and to revoke.
inline constexpr Access declareExemptions{Level::passwordAndCode, PortalService::exemptions};
inline constexpr Access ownDoctor{Level::password, PortalService::doctor};
/// S58: the card and its PIN.
inline constexpr Access changeDoctor{Level::card, PortalService::doctor};
/// Consents and the register of accesses: never for a delegate (R16).
inline constexpr Access privacy{Level::passwordAndCode, PortalService::privacy};
/// R4: one's appointments may be read with the password alone.
inline constexpr Access appointments{Level::password, PortalService::booking};
inline constexpr Access booking{Level::passwordAndCode, PortalService::booking};
inline constexpr Access healthRecord{Level::passwordAndCode, PortalService::record};

}  // namespace mockportal::policy
