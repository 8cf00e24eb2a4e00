// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <expected>

#include "app/mockportal/record/consents.h"

namespace mockportal::fhir {

QJsonObject consentJson(const ConsentEntry& entry);

/// trattamento, oscuramento, avviso-sms
QString consentCode(ConsentKind kind);

/// What a Consent to be written asks for: kind, permit, references, and whose it says it is. Fails
/// with what is wrong, for OperationOutcome.diagnostics.
std::expected<ConsentEntry, QString> consentFromJson(const QJsonObject& json);

}  // namespace mockportal::fhir
