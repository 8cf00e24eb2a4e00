// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <expected>
#include <optional>

#include "app/mockportal/record/consents.h"

namespace mockportal::fhir {

QJsonObject consentJson(const ConsentEntry& entry);

/// trattamento, oscuramento, avviso-sms, consultazione, emergenza
QString consentCode(ConsentKind kind);
std::optional<ConsentKind> consentKind(const QString& code);

/// Delegations are consents, too, of a shape of their own (delegation_resource.h).
inline constexpr auto delegationCode = "delega";
/// Whether a category of the resource says so.
bool isDelegation(const QJsonObject& json);

/// What every Consent of this portal has, whatever it is about.
struct ConsentFrame {
    QString id{};
    int version = 1;
    QString code{};  // of the category
    QString patientId{};
    QString by{};  // patient id of who chose
    QDateTime made{};
    QDateTime updated{};
    QString notice{};  // version
    bool active = true;
};
QJsonObject consentFrame(const ConsentFrame& frame);
/// The version of the notice that a Consent names; empty if it names none.
QString noticeIn(const QJsonObject& json);

/// What a Consent to be written asks for: kind, permit, references, notice, and whose it says it
/// is. Fails
/// with what is wrong, for OperationOutcome.diagnostics.
std::expected<ConsentEntry, QString> consentFromJson(const QJsonObject& json);

}  // namespace mockportal::fhir
