// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/control/control_routes.h"

#include <QJsonArray>

#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/booking/agenda_keeper.h"
#include "app/mockportal/control/control_answers.h"
#include "app/mockportal/control/counter_control.h"

namespace mockportal {
namespace {

/// All, or those to one number.
Response listSms(const Outbox& outbox, const Request& request) {
    const auto to = request.query.queryItemValue(QStringLiteral("to"), QUrl::FullyDecoded);
    QJsonArray list;
    for (const auto& sms : outbox.sent())
        if (to.isEmpty() || sms.to == to)
            list << QJsonObject{
                {"to", sms.to}, {"text", sms.text}, {"sentAt", isoTime(sms.sentAt)}};
    return jsonResponse(200, QJsonDocument(list));
}

Response moveClock(PortalState& state, const QJsonObject& body) {
    const auto seconds = body.value("advanceSeconds");
    if (!seconds.isDouble() || seconds.toDouble() < 0)
        return refused(QStringLiteral("advanceSeconds must be a number, 0 or more"));
    state.clock.advance(std::chrono::seconds(seconds.toInteger()));
    keepAgenda(state);
    return jsonResponse(200, QJsonDocument(QJsonObject{{"now", isoTime(state.clock.now())}}));
}

Response addFault(PortalState& state, const QJsonObject& body) {
    const auto fault = faultFromJson(body);
    if (!fault) return refused(fault.error());
    state.faults.add(*fault);
    return done();
}

qint64 count(const PortalState& state, AppointmentState kind) {
    return static_cast<qint64>(state.appointments.inState(kind).size());
}

}  // namespace

QJsonObject stateCounts(const PortalState& state) {
    return {{"now", isoTime(state.clock.now())},
            {"citizens", state.records.citizenCount()},
            {"documents", state.records.documentCount()},
            {"unread", state.records.unreadCount()},
            {"sessions", state.sessions.liveCount(state.clock.now())},
            {"logins", state.counters.logins},
            {"refusedLogins", state.counters.refusedLogins},
            {"gassAccounts", state.gass.accounts.withPassword()},
            {"gassFlows", state.gass.flows.liveCount(state.clock.now())},
            {"locked", state.gass.lockOuts.lockedCount(state.clock.now())},
            {"passwordHashes", state.gass.hasher.count()},
            {"representations", state.representations.count()},
            {"appointments", count(state, AppointmentState::booked)},
            {"holds", count(state, AppointmentState::proposed)},
            {"requests", state.counters.requests},
            {"faultsWaiting", static_cast<qint64>(state.faults.size())},
            {"faultsHit", state.counters.faults},
            {"sms", state.outbox.sent().size()}};
}

void addControlRoutes(Router& router, PortalState& state, std::function<void()> reset) {
    router.add("GET", QStringLiteral("/sms"), [&state](const auto& request, const auto&) {
        return listSms(state.outbox, request);
    });
    addCounterControl(router, state);
    router.add("POST", QStringLiteral("/clock"), [&state](const auto& request, const auto&) {
        return moveClock(state, jsonBody(request));
    });
    router.add("POST", QStringLiteral("/fault"), [&state](const auto& request, const auto&) {
        return addFault(state, jsonBody(request));
    });
    router.add("POST", QStringLiteral("/reset"),
               [reset = std::move(reset)](const auto&, const auto&) {
                   reset();
                   return done();
               });
    router.add("GET", QStringLiteral("/state"), [&state](const auto&, const auto&) {
        return jsonResponse(200, QJsonDocument(stateCounts(state)));
    });
}

}  // namespace mockportal
