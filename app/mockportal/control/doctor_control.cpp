// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/control/doctor_control.h"

#include "app/mockportal/control/control_answers.h"
#include "app/mockportal/doctors/choice_desk.h"

namespace mockportal {
namespace {

QString text(const QJsonObject& body, const char* key) {
    return body.value(QLatin1String(key)).toString();
}

Response answerRequest(PortalState& state, const QJsonObject& body) {
    const bool accept = body.value("accept").toBool();
    const auto named = text(body, "task");
    const auto task = named.isEmpty() ? waitingChoice(state, text(body, "codiceFiscale")) : named;
    return answerDoctorChoice(state, task, accept, text(body, "text"))
               ? done()
               : refused(QStringLiteral("no such request waits for an answer"));
}

Response assign(PortalState& state, const QJsonObject& body) {
    return assignDoctor(state, text(body, "codiceFiscale"), text(body, "doctor"))
               ? done()
               : refused(QStringLiteral("this person or this doctor is not known"));
}

Response refuse(PortalState& state, const QJsonObject& body) {
    const auto* citizen = state.records.byCodiceFiscale(text(body, "codiceFiscale"));
    const auto* doctor = state.doctors.byCode(text(body, "doctor"));
    if (citizen == nullptr || doctor == nullptr)
        return refused(QStringLiteral("this person or this doctor is not known"));
    state.doctors.refuse(*citizen, *doctor);
    return done();
}

Response extend(PortalState& state, const QJsonObject& body) {
    const auto* citizen = state.records.byCodiceFiscale(text(body, "codiceFiscale"));
    if (citizen == nullptr) return refused(QStringLiteral("this person is not known"));
    state.doctors.extend(*citizen);
    return done();
}

}  // namespace

void addDoctorControl(Router& router, PortalState& state) {
    using Answer = Response (*)(PortalState&, const QJsonObject&);
    const std::initializer_list<std::pair<const char*, Answer>> verbs{
        {"/doctor/answer", answerRequest},
        {"/doctor/assign", assign},
        {"/doctor/refuse", refuse},
        {"/doctor/extend", extend}};
    for (const auto& [path, answer] : verbs)
        router.add("POST", QLatin1String(path),
                   [&state, call = answer](const Request& request, const QStringList&) {
                       return call(state, jsonBody(request));
                   });
}

}  // namespace mockportal
