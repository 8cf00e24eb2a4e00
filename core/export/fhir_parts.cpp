// SPDX-License-Identifier: EUPL-1.2
#include "core/export/fhir_parts.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <array>
#include <cmath>

namespace core::fhir {
namespace {

using clinical::Hl7Time;

constexpr const char* ucum = "http://unitsofmeasure.org";

struct System {
    const char* oid;
    const char* address;
};

constexpr std::array systems{
    System{"2.16.840.1.113883.6.1", "http://loinc.org"},
    System{"2.16.840.1.113883.6.96", "http://snomed.info/sct"},
    System{"2.16.840.1.113883.6.73", "http://www.whocc.no/atc"},
    System{"2.16.840.1.113883.2.9.6.1.12", "http://www.whocc.no/atc"},
    System{"2.16.840.1.113883.6.103", "http://hl7.org/fhir/sid/icd-9-cm"},
    System{"2.16.840.1.113883.6.104", "http://hl7.org/fhir/sid/icd-9-cm"},
    System{"2.16.840.1.113883.6.3", "http://hl7.org/fhir/sid/icd-10"},
    System{"2.16.840.1.113883.5.83",
           "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"},
};

QString address(const QString& oid) {
    for (const auto& system : systems)
        if (oid == QLatin1String(system.oid)) return QString::fromLatin1(system.address);
    static const QRegularExpression legal(QStringLiteral("^[0-2](\\.(0|[1-9][0-9]*))+$"));
    return legal.match(oid).hasMatch() ? QStringLiteral("urn:oid:") + oid : QString();
}

// FHIR's `code`: no blanks around, single ones within.
QString legalCode(const QString& code) {
    return code.simplified();
}

QJsonObject coding(const clinical::Code& code) {
    QJsonObject json;
    if (legalCode(code.code).isEmpty()) return json;
    put(json, "system", address(code.system));
    put(json, "code", legalCode(code.code));
    put(json, "display", code.name.simplified());
    return json;
}

QString offset(int minutes) {
    return QStringLiteral("%1%2:%3")
        .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace

void put(QJsonObject& json, const char* name, const QString& value) {
    if (!value.isEmpty()) json.insert(QLatin1String(name), value);
}

void put(QJsonObject& json, const char* name, const QJsonObject& value) {
    if (!value.isEmpty()) json.insert(QLatin1String(name), value);
}

QJsonObject codeable(const clinical::Code& code) {
    QJsonArray codings;
    if (const auto first = coding(code); !first.isEmpty()) codings << first;
    for (const auto& translation : code.translations)
        if (const auto other = coding(translation); !other.isEmpty()) codings << other;
    QJsonObject json;
    if (!codings.isEmpty()) json.insert(QLatin1String("coding"), codings);
    put(json, "text", code.words().simplified());
    return json;
}

QJsonObject worded(const QString& text) {
    QJsonObject json;
    put(json, "text", text.simplified());
    return json;
}

// A time of day without a zone is not legal: the day alone is.
QString dateTime(const Hl7Time& time) {
    if (!time.isKnown() || !time.date.isValid()) return {};
    if (time.precision == Hl7Time::Precision::year)
        return time.date.toString(QStringLiteral("yyyy"));
    if (time.precision == Hl7Time::Precision::month)
        return time.date.toString(QStringLiteral("yyyy-MM"));
    const auto day = time.date.toString(Qt::ISODate);
    const bool exact = time.time.isValid() && time.offsetMinutes &&
                       std::abs(*time.offsetMinutes) <= 14 * 60 &&
                       time.precision != Hl7Time::Precision::day;
    if (!exact) return day;
    return day + QLatin1Char('T') + time.time.toString(QStringLiteral("HH:mm:ss")) +
           offset(*time.offsetMinutes);
}

QString dateTime(const QDateTime& time) {
    if (!time.isValid()) return {};
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonObject quantity(const clinical::Value& value) {
    if (!value.number) return {};
    QJsonObject json{{"value", *value.number}};
    const auto unit = legalCode(value.unit);
    if (unit.isEmpty() || unit == QLatin1String("1")) return json;
    put(json, "unit", unit);
    if (value.kind != clinical::Value::Kind::quantity || unit.contains(u' ')) return json;
    put(json, "system", QString::fromLatin1(ucum));
    put(json, "code", unit);
    return json;
}

QJsonObject fixed(const char* system, const char* code) {
    return {{"coding", QJsonArray{QJsonObject{{"system", system}, {"code", code}}}}};
}

QJsonObject narrative(const QString& text) {
    QString plain;
    for (const QChar c : text)
        if (c.unicode() >= 0x20 || c == u'\n' || c == u'\t') plain += c;
    return {{"status", "generated"},
            {"div", QStringLiteral("<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>%1</p></div>")
                        .arg(plain.simplified().toHtmlEscaped())}};
}

}  // namespace core::fhir
