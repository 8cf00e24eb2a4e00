// SPDX-License-Identifier: EUPL-1.2
// Resources of booking as the portal writes them.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace bookingtest {

inline QJsonObject extension(const char* name, const char* kind, const QJsonValue& value) {
    return {{"url", QStringLiteral("http://fse.example/StructureDefinition/") + name},
            {QLatin1String(kind), value}};
}

inline QJsonObject money(double value, const char* currency = "EUR") {
    return {{"value", value}, {"currency", currency}};
}

inline QJsonObject coded(const char* system, const char* code, const char* text) {
    return {{"coding", QJsonArray{QJsonObject{{"system", system}, {"code", code}}}},
            {"text", text}};
}

inline QJsonObject service() {
    return coded("http://fse.example/cs/catalogo-regionale", "89.7A.7",
                 "Prima visita dermatologica");
}

inline QJsonObject skin() {
    return coded("http://fse.example/cs/branca", "06", "Dermatologia");
}

inline QJsonObject appointment(const char* status) {
    return {{"resourceType", "Appointment"},
            {"id", "7d1c"},
            {"meta", QJsonObject{{"versionId", "2"}, {"lastUpdated", "2026-11-26T10:00:00+01:00"}}},
            {"status", status},
            {"extension",
             QJsonArray{extension("blocco-fino", "valueInstant", "2026-11-26T10:05:00.000+01:00"),
                        extension("ticket", "valueMoney", money(22.5)),
                        extension("disdetta-entro", "valueDateTime", "2026-11-30T23:59:59+01:00"),
                        extension("annullabile-fino", "valueDateTime", "2026-12-03T08:20:00+01:00"),
                        extension("recapito", "valueString", "+393330000482"),
                        extension("sequenza", "valueInteger", 1),
                        extension("classe-priorita", "valueCode", "B")}},
            {"identifier", QJsonArray{QJsonObject{{"system", "http://fse.example/sid/prenotazione"},
                                                  {"value", "AB12CD34EF"}}}},
            {"serviceType", QJsonArray{service()}},
            {"specialty", QJsonArray{skin()}},
            {"reasonCode", QJsonArray{QJsonObject{{"text", "Nevo cambiato."}}}},
            {"start", "2026-12-03T09:20:00+01:00"},
            {"end", "2026-12-03T09:40:00+01:00"},
            {"slot", QJsonArray{QJsonObject{{"reference", "Slot/s1"}}}},
            {"basedOn",
             QJsonArray{QJsonObject{
                 {"identifier", QJsonObject{{"system", "urn:oid:2.16.840.1.113883.2.9.4.3.9"},
                                            {"value", "0300A4100000433"}}}}}},
            {"patientInstruction", "Niente creme."},
            {"participant",
             QJsonArray{QJsonObject{{"actor", QJsonObject{{"reference", "Patient/p1"},
                                                          {"display", "MARIO ROSSI"}}}},
                        QJsonObject{{"actor", QJsonObject{{"reference", "Location/bollate"},
                                                          {"display", "Bollate"}}}}}}};
}

}  // namespace bookingtest
