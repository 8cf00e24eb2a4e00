// SPDX-License-Identifier: EUPL-1.2
// Small pieces that many FHIR R4 resources are made of.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include "app/mockportal/http/message.h"

namespace mockportal::fhir {

inline constexpr auto contentType = "application/fhir+json; fhirVersion=4.0";
inline constexpr auto loinc = "http://loinc.org";
inline constexpr auto codiceFiscaleSystem = "http://hl7.it/sid/codiceFiscale";
inline constexpr auto tagSystem = "http://fse.example/tag";
inline constexpr auto unreadTag = "unread";
inline constexpr auto categorySystem = "http://fse.example/cs/tipo-documento-livello-alto";
inline constexpr auto facilityTypeSystem = "http://fse.example/cs/tipologia-struttura";
inline constexpr auto accessRuleSystem = "http://fse.example/cs/regole-accesso";  // P99 = oscurato
inline constexpr auto iupSystem = "http://fse.example/sid/iup";
inline constexpr auto catalogueSystem = "http://fse.example/cs/catalogo-regionale";
inline constexpr auto branchSystem = "http://fse.example/cs/branca";
inline constexpr auto consentSystem = "http://fse.example/cs/consenso";
inline constexpr auto protectionSystem = "http://fse.example/cs/maggior-tutela";
inline constexpr auto confidentialitySystem =
    "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";

QJsonObject coding(const char* system, const QString& code, const QString& display = {});
QJsonObject codeableConcept(const QJsonObject& coding, const QString& text = {});
/// {"reference":"Patient/7"}
QJsonObject reference(const char* type, const QString& id);
/// One of this project's own; `type`: the name of the value, "valueCode".
QJsonObject extension(const char* name, const char* type, const QJsonValue& value);
Response answer(int status, const QJsonObject& resource);

/// `code` from the value set issue-type; `diagnostics` for a developer, never with a person's data.
/// `details`: a Coding that tells a program why.
Response operationOutcome(int status, const char* code, const QString& diagnostics,
                          const QJsonObject& details = {});
Response notFound();      // 404
Response otherPatient();  // 403: neither the session's own person nor the one acted for

/// The ETag of a version: W/"3".
QByteArray weakTag(const QString& version);
/// The answer with its ETag, or 304 if the client has this version already (If-None-Match).
Response unchangedOr(const Request& request, Response response, const QByteArray& etag);

}  // namespace mockportal::fhir
