// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/message.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::fhir {

enum class MetaChange { add, remove };

QString operationName(MetaChange change);  // $meta-add, $meta-delete

/// Sets or removes the tag `unread`, the only one that this portal keeps. Honours If-Match.
Response changeMeta(PortalState& state, const Request& request, Filed& filed, MetaChange change);

}  // namespace mockportal::fhir
