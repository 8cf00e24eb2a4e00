// SPDX-License-Identifier: EUPL-1.2
#include "core/fhir/fhir_parameters.h"

namespace core::fhir {

QJsonObject parameter(const char* name, const char* type, const QJsonValue& value) {
    return {{"name", name}, {QLatin1String(type), value}};
}

QJsonObject parameters(const QJsonArray& list) {
    return {{"resourceType", "Parameters"}, {"parameter", list}};
}

QVector<QJsonObject> parametersNamed(const QJsonObject& holder, const char* name) {
    const auto list = holder[QLatin1String("parameter")].isArray()
                          ? holder[QLatin1String("parameter")].toArray()
                          : holder[QLatin1String("part")].toArray();
    QVector<QJsonObject> found;
    for (const auto& entry : list)
        if (entry[QLatin1String("name")].toString() == QLatin1String(name))
            found << entry.toObject();
    return found;
}

QJsonValue parameterValue(const QJsonObject& holder, const char* name) {
    const auto found = parametersNamed(holder, name);
    if (found.isEmpty()) return QJsonValue(QJsonValue::Undefined);
    const auto& entry = found.first();
    for (auto field = entry.begin(); field != entry.end(); ++field)
        if (field.key().startsWith(QLatin1String("value"))) return field.value();
    return QJsonValue(QJsonValue::Undefined);
}

}  // namespace core::fhir
