// SPDX-License-Identifier: EUPL-1.2
// The FHIR resource Parameters, which operations take and give.
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace mockportal::fhir {

inline QJsonObject parameter(const char* name, const char* type, const QJsonValue& value) {
    return {{"name", name}, {QLatin1String(type), value}};
}

inline QJsonObject parameterOf(const char* name, const QJsonArray& parts) {
    return {{"name", name}, {"part", parts}};
}

inline QJsonObject parameters(const QJsonArray& list) {
    return {{"resourceType", "Parameters"}, {"parameter", list}};
}

/// What is told in a list of parameters or parts.
class ReadParameters {
  public:
    explicit ReadParameters(const QJsonValue& list) : list_(list.toArray()) {}

    /// The value of the first one of that name, whatever its type; undefined if there is none.
    QJsonValue value(const char* name) const {
        const auto found = named(name);
        return found.isEmpty() ? QJsonValue(QJsonValue::Undefined) : valueIn(found.first());
    }
    QString text(const char* name) const { return value(name).toString(); }
    bool isTold(const char* name) const { return !value(name).isUndefined(); }
    QList<QJsonObject> named(const char* name) const {
        QList<QJsonObject> found;
        for (const auto item : list_)
            if (item.toObject().value(QLatin1String("name")).toString() == QLatin1String(name))
                found << item.toObject();
        return found;
    }
    static QJsonValue valueIn(const QJsonObject& parameter) {
        for (auto field = parameter.begin(); field != parameter.end(); ++field)
            if (field.key().startsWith(QLatin1String("value"))) return field.value();
        return QJsonValue(QJsonValue::Undefined);
    }

  private:
    QJsonArray list_;
};

/// Of the body of a request; empty when it is no Parameters.
inline ReadParameters parametersIn(const QJsonObject& body) {
    const bool right =
        body.value(QLatin1String("resourceType")).toString() == QLatin1String("Parameters");
    return ReadParameters(right ? body.value(QLatin1String("parameter")) : QJsonValue());
}

}  // namespace mockportal::fhir
