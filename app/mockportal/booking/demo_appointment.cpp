// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/demo_appointment.h"

#include <QJsonArray>

namespace mockportal {
namespace {

QString text(const QJsonObject& json, const char* key) {
    return json.value(QLatin1String(key)).toString();
}

std::optional<DemoAppointment> appointment(const QJsonObject& json) {
    const auto state = appointmentStateByStatus(text(json, "state"));
    if (!state) return std::nullopt;
    return DemoAppointment{text(json, "person"),
                           text(json, "facility"),
                           text(json, "service"),
                           text(json, "nre"),
                           QDate::fromString(text(json, "date"), Qt::ISODate),
                           json.value(QLatin1String("days")).toInt(),
                           QTime::fromString(text(json, "time"), QStringLiteral("hh:mm")),
                           *state,
                           text(json, "priority"),
                           text(json, "question"),
                           text(json, "reason"),
                           text(json, "code")};
}

bool canBe(const DemoAppointment& read, const AgendaContent& agenda) {
    return agenda.facility(read.facility) != nullptr && agenda.service(read.service) != nullptr &&
           read.time.isValid() && (read.date.isValid() || read.days > 0);
}

}  // namespace

std::expected<QList<DemoAppointment>, QString> demoAppointmentsFromJson(
    const QJsonObject& json, const AgendaContent& agenda) {
    QList<DemoAppointment> list;
    for (const auto item : json.value(QLatin1String("appointments")).toArray()) {
        const auto read = appointment(item.toObject());
        if (!read || !canBe(*read, agenda))
            return std::unexpected(text(item.toObject(), "nre") +
                                   QStringLiteral(": state, facility, service or time is wrong"));
        list << *read;
    }
    return list;
}

}  // namespace mockportal
