// SPDX-License-Identifier: EUPL-1.2
// Writing a Consent, of whatever category, so that nobody's choice is lost.
#pragma once

#include "core/fhir/fhir_client.h"

namespace core {

struct ConsentCall {
    QByteArray verb = "POST";
    QString path = QStringLiteral("Consent");  // relative to the FHIR base
    QJsonObject body{};
    QString seen{};       // the version it is based on: goes into If-Match
    QByteArray key = {};  // Idempotency-Key: the same for every repetition of one wish
};

/// The resource as the portal keeps it now. record.changed: something else holds by now.
/// record.refused: see refusalCode.
Async<QJsonObject> sendConsent(FhirClient& fhir, const ConsentCall& call);

/// Why the portal does not do it, as docs/portal-api.md calls it ("delegates_full"); empty where it
/// did not say.
QString refusalCode(const Error& error);

}  // namespace core
