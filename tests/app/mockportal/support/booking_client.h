// SPDX-License-Identifier: EUPL-1.2
// What tests of the bookings ask and send again and again (docs/portal-api.md, "Bookings").
#pragma once

#include "tests/app/mockportal/support/fhir_json.h"

/// What the demo can book: written two days ago, class B.
inline constexpr auto dermatology = "0300A4100000433";
inline constexpr auto dermatologyIup = "0P8U100P3F";
/// 0300A4100000374: eyes, class P.
inline constexpr auto eyesNre = "0300A4100000374";

inline QJsonValue extensionOf(const QJsonObject& resource, const char* name, const char* type) {
    for (const QJsonValue each : resource.value("extension").toArray())
        if (each["url"].toString().endsWith(QLatin1Char('/') + QLatin1String(name)))
            return each[QLatin1String(type)];
    return QJsonValue::Undefined;
}

inline QString stateOfPrescription(const PortalClient& client, const QString& nre) {
    const auto found = client.get(QStringLiteral("/fhir/ServiceRequest?identifier=") + nre).json();
    const auto lines = resourcesOf(found);
    return lines.isEmpty() ? QString()
                           : extensionOf(lines.first(), "stato-ricetta", "valueCode").toString();
}

/// The id of the n-th free time for that service, over all that offer it.
inline QString freeSlot(const PortalClient& client, const QString& code, int number = 0,
                        const QString& more = {}) {
    const auto schedules = client.get(QStringLiteral("/fhir/Schedule?service-type=") + code).json();
    const auto first = idsOf(schedules).value(0);
    return idsOf(
               client.get(QStringLiteral("/fhir/Slot?_count=200&schedule=Schedule/") + first + more)
                   .json())
        .value(number);
}

struct HoldBody {
    QString slot{};
    QString prescription = QString::fromLatin1(dermatology);
    QString phone = QStringLiteral("333 0000482");
    QString rur{};
    QString replaces{};
    bool accepted = false;

    QByteArray json() const {
        QJsonArray all{QJsonObject{{"name", "slot"},
                                   {"valueReference", QJsonObject{{"reference", "Slot/" + slot}}}},
                       QJsonObject{{"name", "prescription"},
                                   {"valueIdentifier", QJsonObject{{"value", prescription}}}},
                       QJsonObject{{"name", "phone"}, {"valueString", phone}}};
        if (!rur.isEmpty()) all << QJsonObject{{"name", "rur"}, {"valueString", rur}};
        if (!replaces.isEmpty())
            all << QJsonObject{
                {"name", "replaces"},
                {"valueReference", QJsonObject{{"reference", "Appointment/" + replaces}}}};
        if (accepted) all << QJsonObject{{"name", "conseguenza-accettata"}, {"valueBoolean", true}};
        return QJsonDocument(QJsonObject{{"resourceType", "Parameters"}, {"parameter", all}})
            .toJson(QJsonDocument::Compact);
    }
};

inline Answer hold(const PortalClient& client, const HoldBody& body, const QByteArray& key = {}) {
    return client.post(QStringLiteral("/fhir/Appointment/$hold"), body.json(),
                       key.isEmpty() ? RequestHeaders() : RequestHeaders{{"Idempotency-Key", key}});
}

inline QString addressOf(const QJsonObject& appointment) {
    return QStringLiteral("/fhir/Appointment/") + appointment.value("id").toString();
}

inline QByteArray tagOf(const QJsonObject& appointment) {
    return "W/\"" + appointment.value("meta")["versionId"].toString().toLatin1() + '"';
}

/// Puts the appointment with another status, in the place of the version it has.
inline Answer put(const PortalClient& client, QJsonObject appointment, const char* status,
                  bool accepted = false, const QByteArray& key = {}) {
    const auto etag = tagOf(appointment);
    appointment.insert("status", status);
    auto extensions = appointment.value("extension").toArray();
    if (accepted)
        extensions << QJsonObject{
            {"url", "http://fse.example/StructureDefinition/conseguenza-accettata"},
            {"valueBoolean", true}};
    appointment.insert("extension", extensions);
    RequestHeaders headers{{"If-Match", etag}};
    if (!key.isEmpty()) headers << QPair<QByteArray, QByteArray>{"Idempotency-Key", key};
    return client.send("PUT", addressOf(appointment), QJsonDocument(appointment).toJson(), headers);
}

inline Answer confirm(const PortalClient& client, const QJsonObject& held,
                      const QByteArray& key = {}) {
    return put(client, held, "booked", false, key);
}

/// Held and confirmed.
inline QJsonObject booked(const PortalClient& client, const HoldBody& body) {
    const auto held = hold(client, body);
    return confirm(client, held.json()).json();
}

inline void expectRefusal(const Answer& answer, int status, const char* code) {
    QVERIFY2(answer.status == status, answer.body.constData());
    QCOMPARE(detailOf(answer), QString::fromLatin1(code));
}
