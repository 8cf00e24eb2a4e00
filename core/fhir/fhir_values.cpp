// SPDX-License-Identifier: EUPL-1.2
#include "core/fhir/fhir_values.h"

#include <QJsonArray>

namespace core::fhir {

QDateTime time(const QJsonValue& value) {
    const auto written = value.toString();
    if (written.size() == 4) return QDate(written.toInt(), 1, 1).startOfDay();
    if (written.size() == 7)
        return QDate::fromString(written, QStringLiteral("yyyy-MM")).startOfDay();
    return QDateTime::fromString(written, Qt::ISODateWithMs);
}

QString code(const QJsonValue& concept_, const char* system) {
    for (const auto& coding : concept_[QLatin1String("coding")].toArray())
        if (coding[QLatin1String("system")].toString() == QLatin1String(system))
            return coding[QLatin1String("code")].toString().trimmed();
    return {};
}

QString text(const QJsonValue& concept_) {
    const auto written = concept_[QLatin1String("text")].toString().trimmed();
    if (!written.isEmpty()) return written;
    for (const auto& coding : concept_[QLatin1String("coding")].toArray()) {
        const auto display = coding[QLatin1String("display")].toString().trimmed();
        if (!display.isEmpty()) return display;
    }
    return {};
}

QString identifier(const QJsonValue& identifiers, const char* system) {
    for (const auto& identifier : identifiers.toArray())
        if (identifier[QLatin1String("system")].toString() == QLatin1String(system))
            return identifier[QLatin1String("value")].toString().trimmed();
    return {};
}

bool hasCoding(const QJsonValue& codings, const char* system, const char* code) {
    for (const auto& coding : codings.toArray())
        if (coding[QLatin1String("system")].toString() == QLatin1String(system) &&
            coding[QLatin1String("code")].toString() == QLatin1String(code))
            return true;
    return false;
}

QJsonObject extension(const QJsonValue& resource, const char* url) {
    for (const auto& extension : resource[QLatin1String("extension")].toArray())
        if (extension[QLatin1String("url")].toString() == QLatin1String(url))
            return extension.toObject();
    return {};
}

QString referenceId(const QJsonValue& reference) {
    return reference[QLatin1String("reference")].toString().section(QLatin1Char('/'), -1);
}

QJsonObject coding(const char* system, const QString& code, const QString& display) {
    QJsonObject json{{"system", system}, {"code", code}};
    if (!display.isEmpty()) json.insert(QLatin1String("display"), display);
    return json;
}

QJsonObject concept_(const QJsonObject& coding, const QString& text) {
    QJsonObject json{{"coding", QJsonArray{coding}}};
    if (!text.isEmpty()) json.insert(QLatin1String("text"), text);
    return json;
}

}  // namespace core::fhir
