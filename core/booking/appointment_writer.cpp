// SPDX-License-Identifier: EUPL-1.2
#include "core/booking/appointment_writer.h"

#include "core/booking/booking_json.h"

namespace core {
namespace {

using namespace booking;

QJsonObject reference(const char* type, const QString& id) {
    return {{"reference", QLatin1String(type) + u'/' + id}};
}

QJsonObject named(const char* name, const char* kind, const QJsonValue& value) {
    return {{"name", name}, {QLatin1String(kind), value}};
}

QJsonObject whole(const Appointment& appointment, const char* status) {
    const QJsonObject place{{"actor", reference("Location", appointment.facility.id)},
                            {"status", "accepted"}};
    return {{"resourceType", "Appointment"},
            {"id", appointment.id},
            {"status", status},
            {"start", appointment.start.toString(Qt::ISODate)},
            {"end", appointment.end.toString(Qt::ISODate)},
            {"participant", QJsonArray{place}}};
}

}  // namespace

QJsonObject writeHold(const HoldOrder& order) {
    const bool known = !order.nre.isEmpty();
    const QJsonObject prescription{{"system", known ? nreSystem : iupSystem},
                                   {"value", known ? order.nre : order.iup}};
    QJsonArray parameters{named("slot", "valueReference", reference("Slot", order.slot)),
                          named("prescription", "valueIdentifier", prescription),
                          named("phone", "valueString", order.phone)};
    if (!order.rur.isEmpty()) parameters << named("rur", "valueString", order.rur);
    if (!order.replaces.isEmpty())
        parameters << named("replaces", "valueReference", reference("Appointment", order.replaces));
    if (order.accepted) parameters << named("conseguenza-accettata", "valueBoolean", true);
    return {{"resourceType", "Parameters"}, {"parameter", parameters}};
}

QJsonObject writeConfirmed(const Appointment& held) {
    return whole(held, "booked");
}

QJsonObject writeCancelled(const Appointment& appointment, bool accepted) {
    auto json = whole(appointment, "cancelled");
    json.insert(QLatin1String("cancelationReason"),
                QJsonObject{{"text", "Annullato dal cittadino"}});
    if (accepted)
        json.insert(QLatin1String("extension"),
                    QJsonArray{QJsonObject{
                        {"url", "http://fse.example/StructureDefinition/conseguenza-accettata"},
                        {"valueBoolean", true}}});
    return json;
}

}  // namespace core
