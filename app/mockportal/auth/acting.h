// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonArray>

#include "app/mockportal/auth/policy.h"
#include "app/mockportal/http/message.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// Who asks, and whose data it is about: the same person, or one represented (R16). Every answer to
/// a session goes through one of these: the place for a register of who acted for whom.
struct Acting {
    const Citizen* self = nullptr;
    const Citizen* patient = nullptr;
};

/// Judges the header `X-Acting-For` by the portal's clock; without it: oneself. Gives the refusal,
/// a 403 whose code tells why.
std::expected<Acting, Response> actingFor(PortalState& state, const Request& request,
                                          const Citizen& self, PortalService service);

/// The 403 whose code tells why.
Response refusedActing(ActingRefusal refusal);

/// Registers it within the bounds of R16: a minor until the day before the 18th birthday, a minor
/// and a ward for everything, a delegation for at most two years and never for privacy. Gives a
/// sentence if that cannot be, and nothing if it is done.
QString represent(PortalState& state, Representation representation);

/// Whom this person may act for now, as the session object tells it.
QJsonArray representedBy(PortalState& state, const Citizen& self);

}  // namespace mockportal
