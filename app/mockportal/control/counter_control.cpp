// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/control/counter_control.h"

#include "app/mockportal/auth/acting.h"
#include "app/mockportal/auth/gass/enrolment.h"
#include "app/mockportal/control/control_answers.h"
#include "app/mockportal/control/representation_form.h"

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

Response representFor(PortalState& state, const Request& request) {
    const auto representation = representationFromJson(jsonBody(request));
    if (!representation) return refused(representation.error());
    const auto problem = represent(state, *representation);
    return problem.isEmpty() ? done() : refused(problem);
}

}  // namespace

void addCounterControl(Router& router, PortalState& state) {
    using Answer = Response (*)(PortalState&, const Request&);
    const std::initializer_list<std::pair<const char*, Answer>> verbs{
        {"/gass/enrol", enrol}, {"/gass/unlock", unlock}, {"/represent", representFor}};
    for (const auto& [path, answer] : verbs)
        router.add("POST", QLatin1String(path),
                   [&state, answer = answer](const Request& request, const QStringList&) {
                       return answer(state, request);
                   });
}

}  // namespace mockportal
