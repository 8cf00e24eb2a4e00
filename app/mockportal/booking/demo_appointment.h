// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QTime>
#include <expected>

#include "app/mockportal/booking/agenda_content.h"
#include "app/mockportal/booking/appointment.h"

namespace mockportal {

/// An appointment that the demo has from its start (content/appointments.json).
struct DemoAppointment {
    QString person{};  // codice fiscale; empty: who has the demo record
    QString facility{};
    QString service{};
    QString nre{};
    QDate date{};
    int days =
        0;  // in place of `date`: so many after the portal's start, then the next working day
    QTime time{};
    AppointmentState state = AppointmentState::booked;
    QString priority{};
    QString question{};
    QString reason{};
    QString code{};
};

/// Fails with a sentence for who wrote the file.
std::expected<QList<DemoAppointment>, QString> demoAppointmentsFromJson(
    const QJsonObject& json, const AgendaContent& agenda);

}  // namespace mockportal
