// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/appointment_wishes.h"

#include <QJsonArray>

#include "app/mockportal/fhir/search_values.h"

namespace mockportal::fhir {
namespace {

QJsonValue parameter(const QJsonObject& parameters, const char* name) {
    for (const QJsonValue item : parameters.value("parameter").toArray())
        if (item["name"].toString() == QLatin1String(name)) return item;
    return {};
}

QString referenced(const QJsonObject& parameters, const char* name, const char* type) {
    return idIn(parameter(parameters, name)["valueReference"]["reference"].toString(), type);
}

constexpr auto accepted = "conseguenza-accettata";

bool hasAccepted(const QJsonArray& extensions) {
    for (const QJsonValue each : extensions)
        if (each["url"].toString().endsWith(QLatin1Char('/') + QLatin1String(accepted)))
            return each["valueBoolean"].toBool();
    return false;
}

/// The text, or what its code is called.
QString reasonOf(const QJsonValue& reason) {
    const auto text = reason["text"].toString();
    return text.isEmpty() ? reason["coding"][0]["display"].toString() : text;
}

}  // namespace

std::expected<HoldWish, QString> holdWish(const QJsonObject& parameters) {
    if (parameters.value("resourceType").toString() != QLatin1String("Parameters"))
        return std::unexpected(QStringLiteral("Parameters are needed."));
    HoldWish wish{referenced(parameters, "slot", "Slot"),
                  parameter(parameters, "prescription")["valueIdentifier"]["value"].toString(),
                  parameter(parameters, "phone")["valueString"].toString(),
                  parameter(parameters, "rur")["valueString"].toString(),
                  referenced(parameters, "replaces", "Appointment"),
                  parameter(parameters, accepted)["valueBoolean"].toBool()};
    if (wish.slot.isEmpty() || wish.prescription.isEmpty())
        return std::unexpected(QStringLiteral("slot and prescription are needed."));
    return wish;
}

std::expected<AppointmentChange, QString> appointmentChange(const QJsonObject& appointment) {
    if (appointment.value("resourceType").toString() != QLatin1String("Appointment"))
        return std::unexpected(QStringLiteral("An Appointment is needed."));
    const auto to = appointmentStateByStatus(appointment.value("status").toString());
    if (to != AppointmentState::booked && to != AppointmentState::cancelled)
        return std::unexpected(QStringLiteral("status can become booked or cancelled."));
    return AppointmentChange{*to,
                             {reasonOf(appointment.value("cancelationReason")),
                              hasAccepted(appointment.value("extension").toArray())}};
}

}  // namespace mockportal::fhir
