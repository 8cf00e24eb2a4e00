// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/control/gass_control.h"

#include "app/mockportal/auth/gass/enrolment.h"
#include "app/mockportal/control/control_answers.h"

namespace mockportal {
namespace {

Response enrol(PortalState& state, const Request& request) {
    const auto enrolment = enrolmentFromJson(jsonBody(request));
    if (!enrolment) return refused(enrolment.error());
    const auto paperHalf = enrolAtCounter(state, *enrolment);
    if (!paperHalf) return refused(paperHalf.error());
    return jsonResponse(200, QJsonDocument(QJsonObject{{"paperHalf", *paperHalf}}));
}

Response unlock(PortalState& state, const Request& request) {
    const auto person = jsonBody(request).value("codiceFiscale").toString();
    return unlockAtCounter(state, person)
               ? done()
               : refused(QStringLiteral("this person has no card number with the portal"));
}

}  // namespace

void addGassControl(Router& router, PortalState& state) {
    router.add("POST", QStringLiteral("/gass/enrol"),
               [&state](const auto& request, const auto&) { return enrol(state, request); });
    router.add("POST", QStringLiteral("/gass/unlock"),
               [&state](const auto& request, const auto&) { return unlock(state, request); });
}

}  // namespace mockportal
