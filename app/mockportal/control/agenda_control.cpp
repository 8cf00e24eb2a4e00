// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/control/agenda_control.h"

#include "app/mockportal/control/control_answers.h"

namespace mockportal {
namespace {

Response take(PortalState& state, const QString& slot) {
    if (!state.agenda.slot(slot)) return refused(QStringLiteral("there is no such slot"));
    state.appointments.takeForOthers(slot);
    return done();
}

Response noShow(PortalState& state, const QString& id) {
    const auto appointment = state.appointments.find(id);
    if (appointment == nullptr || appointment->state == AppointmentState::proposed)
        return refused(QStringLiteral("there is no such appointment"));
    state.appointments.change(*appointment, AppointmentState::noShow, state.clock.now());
    return done();
}

}  // namespace

void addAgendaControl(Router& router, PortalState& state) {
    router.add("POST", QStringLiteral("/agenda/take"), [&state](const auto& request, const auto&) {
        return take(state, jsonBody(request).value("slot").toString());
    });
    router.add("POST", QStringLiteral("/agenda/noshow"),
               [&state](const auto& request, const auto&) {
                   return noShow(state, jsonBody(request).value("appointment").toString());
               });
}

}  // namespace mockportal
