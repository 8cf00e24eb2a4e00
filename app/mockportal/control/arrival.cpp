// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/control/arrival.h"

#include "app/mockportal/control/control_answers.h"

namespace mockportal {
namespace {

/// No name, no kind, no link: nothing that a thief could use or a fraud could copy (R19).
QString arrivalSms() {
    return QStringLiteral(
        "Regione Lombardia: un nuovo referto è disponibile nel tuo Fascicolo Sanitario "
        "Elettronico.");
}

Response arrive(PortalState& state, const QString& codiceFiscale) {
    const auto* citizen = state.records.byCodiceFiscale(codiceFiscale);
    if (citizen == nullptr) return refused(QStringLiteral("the portal does not know this person"));
    const auto id = documentArrives(state, *citizen, state.clock.now());
    return jsonResponse(200, QJsonDocument(QJsonObject{{"id", id}}));
}

}  // namespace

QString documentArrives(PortalState& state, const Citizen& citizen, const QDateTime& date) {
    const auto now = state.clock.now();
    const auto id = state.records.arrive(citizen.patientId, date, now);
    if (state.consents.given(citizen.patientId, ConsentKind::smsNotice) &&
        !citizen.mobile.isEmpty())
        state.outbox.send({citizen.mobile, arrivalSms(), now});
    return id;
}

void addArrivalRoute(Router& router, PortalState& state) {
    router.add("POST", QStringLiteral("/arrive"), [&state](const auto& request, const auto&) {
        return arrive(state, jsonBody(request).value("codiceFiscale").toString());
    });
}

}  // namespace mockportal
