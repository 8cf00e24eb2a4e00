// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/login/session.h"
#include "core/portal/http_client.h"

namespace core {

/// The portal's answer to a card login: the session, or why not. Strict: every field that the
/// program relies on has to be there, and the citizen has to be the one of the certificate (R28);
/// anything else is portal.answer. Refusals: certificate.refused, certificate.expired,
/// card.replaced, login.refused.
Result<Session> readCnsAnswer(const HttpAnswer& answer, const QString& codiceFiscale);

}  // namespace core
