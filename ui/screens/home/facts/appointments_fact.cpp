// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>

#include "core/booking/booking_gateway.h"
#include "ui/screens/booking/appointment_store.h"
#include "ui/screens/booking/appointments_page.h"
#include "ui/screens/home/facts/facts.h"
#include "ui/shell/navigator.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::TodayFacts)
};

TodayItem::Open openAppointment(const QString& id) {
    return [id](const Context& context) {
        context.navigator.open(Place::booking);
        appointmentStore(context)->selected() = id;
        context.navigator.push(pageOf<AppointmentsPage>(std::cref(context)));
    };
}

TodayItem itemOf(const core::Appointment& appointment) {
    const auto open = openAppointment(appointment.id);
    TodayItem item{.group = TodayItem::Group::appointment,
                   .when = appointment.start,
                   .icon = Icon::calendar,
                   .tone = Tone::info,
                   .title = appointment.service,
                   .text = appointment.facility.name,
                   .open = open};
    if (!appointment.preparation.isEmpty())
        item.links << TodayItem::Link{Words::tr("Come prepararti"), "prepareAppointment", open};
    item.links << TodayItem::Link{Words::tr("Sposta o annulla"), "changeAppointment", open};
    return item;
}

TodayItems coming(const core::AppointmentList& list, const QDateTime& now) {
    TodayItems items;
    for (const auto& each : list.appointments)
        if (each.state == core::AppointmentState::confirmed && each.start > now)
            items << itemOf(each);
    return items;
}

}  // namespace

void askAppointments(const FactQuestion& question, QObject& owner, TellItems tell) {
    std::shared_ptr<core::BookingGateway> gateway = question.gateways.booking(question.session);
    const auto answer = gateway->appointments();
    askGateway(gateway, answer, owner, std::move(tell),
               [now = question.now](const core::AppointmentList& list) -> core::Result<TodayItems> {
                   if (list.missing) return std::unexpected(*list.missing);
                   return coming(list, now);
               });
}

}  // namespace ui
