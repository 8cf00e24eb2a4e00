// SPDX-License-Identifier: EUPL-1.2
// What a client sends to choose a doctor.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

inline QString choiceParameter(const QJsonObject& parameters, const char* name) {
    for (const QJsonValue one : parameters.value("parameter").toArray())
        if (one["name"].toString() == QLatin1String(name)) return one["valueString"].toString();
    return {};
}

/// `doctor`: "PractitionerRole/7". Body of Task/$prepara.
inline QByteArray choicePreparation(const QString& doctor, const QString& reason = {}) {
    QJsonArray parameters{QJsonObject{{"name", "doctor"}, {"valueString", doctor}}};
    if (!reason.isEmpty()) parameters << QJsonObject{{"name", "reason"}, {"valueString", reason}};
    return QJsonDocument(QJsonObject{{"resourceType", "Parameters"}, {"parameter", parameters}})
        .toJson(QJsonDocument::Compact);
}

inline QJsonObject taskInput(const char* name, const char* field, const QString& value) {
    return {{"type", QJsonObject{{"text", name}}}, {QLatin1String(field), value}};
}

inline QJsonObject choiceTask(const QString& doctor, const QString& text, const QString& nonce,
                              const QByteArray& signature) {
    const QJsonObject code{{"system", "http://fse.example/cs/richiesta"},
                           {"code", "scelta-medico"}};
    QJsonArray inputs{taskInput("testo", "valueString", text),
                      taskInput("nonce", "valueString", nonce)};
    if (!signature.isEmpty())
        inputs << taskInput("firma", "valueBase64Binary",
                            QString::fromLatin1(signature.toBase64()));
    return {{"resourceType", "Task"},
            {"status", "requested"},
            {"intent", "proposal"},
            {"code", QJsonObject{{"coding", QJsonArray{code}}}},
            {"focus", QJsonObject{{"reference", doctor}}},
            {"input", inputs}};
}
