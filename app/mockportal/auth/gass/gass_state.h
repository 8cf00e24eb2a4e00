// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/auth/gass/gass_accounts.h"
#include "app/mockportal/auth/gass/lock_outs.h"
#include "app/mockportal/auth/gass/login_flows.h"
#include "app/mockportal/auth/gass/one_time_codes.h"
#include "app/mockportal/auth/gass/password_hasher.h"

namespace mockportal {

/// All that logins by card number and password share.
struct GassState {
    GassAccounts accounts{};
    PasswordHasher hasher{};
    LockOuts lockOuts{};
    LoginFlows flows{};
    OneTimeCodes codes{};
};

}  // namespace mockportal
