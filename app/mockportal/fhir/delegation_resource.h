// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <expected>

#include "app/mockportal/record/delegations.h"
#include "app/mockportal/record/record_store.h"

namespace mockportal::fhir {

inline constexpr auto serviceSystem = "http://fse.example/cs/servizio";

/// `delegate`: null if the portal does not know the person (any more).
QJsonObject delegationJson(const Delegation& delegation, const Citizen* delegate);

/// What a Consent of category delega asks for.
struct DelegationWish {
    QString patientId{};  // whose it says it is; may be empty
    QString delegate{};   // codice fiscale
    QString family{};     // the delegate's name as the citizen knows it
    QDate from{};
    QDate until{};
    QList<PortalService> scope{};
    bool scopeIsKnown = true;  // no service among them that the portal does not know
    bool active = true;
    QString notice{};
};
/// Fails with what is wrong, for OperationOutcome.diagnostics.
std::expected<DelegationWish, QString> delegationFromJson(const QJsonObject& json);

}  // namespace mockportal::fhir
