// SPDX-License-Identifier: EUPL-1.2
// Patient and the Parameters about contact data (docs/portal-api.md), read tolerantly.
#pragma once

#include <QJsonObject>

#include "core/citizen/citizen.h"
#include "core/portal/http_client.h"

namespace core {

/// portal.answer when it is no Patient.
Result<CitizenDetails> readPatient(const QJsonObject& json);

/// The answer to `$recapiti` and `$conferma-recapiti`.
Result<ContactAnswer> readContactAnswer(const Result<HttpAnswer>& answer);

/// The body of `$recapiti`: only what is other than `now`.
QJsonObject contactWish(const ContactData& now, const ContactData& wish);

/// cellulare, attuale, email.
const char* channelName(ContactChannel channel);

}  // namespace core
