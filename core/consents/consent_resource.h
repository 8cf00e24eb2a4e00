// SPDX-License-Identifier: EUPL-1.2
// Consent as the portal keeps it (fse-domain 4): one resource an act, the newest counts.
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QVector>

#include "core/consents/consent_gateway.h"

namespace core {

inline constexpr const char* consentSystem = "http://fse.example/cs/consenso";
inline constexpr const char* recordConsentCode = "trattamento";
inline constexpr const char* hidingConsentCode = "oscuramento";
inline constexpr const char* delegationConsentCode = "delega";

/// `references`: what it is about; none = the whole of its kind.
QJsonObject consentResource(const QString& patientId, const char* code, bool permit,
                            const QStringList& references = {});

/// Of the acts of this kind the newest one; not given when there is none.
ConsentState readConsent(const QVector<QJsonObject>& acts, const char* code);

}  // namespace core
