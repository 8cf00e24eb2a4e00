// SPDX-License-Identifier: EUPL-1.2
#include "core/openinfo/open_info.h"

#include <QJsonArray>

namespace core {
namespace {

QString text(const QJsonValue& json, const char* name) {
    return json[QLatin1String(name)].toString().trimmed();
}

QTime clock(const QJsonValue& json, const char* name) {
    return QTime::fromString(text(json, name), QStringLiteral("HH:mm"));
}

int weekdayOf(const QString& name) {
    static const QStringList names{
        QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"), QStringLiteral("thu"),
        QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    return static_cast<int>(names.indexOf(name)) + 1;
}

void addSpans(const QJsonValue& json, QVector<OpeningSpan>& hours) {
    for (const auto day : json[QLatin1String("days")].toArray()) {
        const OpeningSpan span{weekdayOf(day.toString()), clock(json, "opens"),
                               clock(json, "closes")};
        if (span.weekday > 0 && span.opens.isValid() && span.opens < span.closes) hours << span;
    }
}

HelpLine helpLine(const QJsonValue& json) {
    HelpLine line{text(json, "number")};
    for (const auto span : json[QLatin1String("hours")].toArray()) addSpans(span, line.hours);
    for (const auto day : json[QLatin1String("holidays")].toArray())
        if (const auto date = QDate::fromString(day.toString(), Qt::ISODate); date.isValid())
            line.holidays << date;
    return line;
}

QVector<Counter> counters(const QJsonArray& json) {
    QVector<Counter> list;
    for (const auto each : json) {
        const Counter counter{text(each, "name"), text(each, "address"), text(each, "comune"),
                              text(each, "phone"), text(each, "hours")};
        if (!counter.name.isEmpty()) list << counter;
    }
    return list;
}

}  // namespace

Result<OpenInfo> readOpenInfo(const QJsonObject& json) {
    const auto notice = json[QLatin1String("notice")];
    OpenInfo info{helpLine(json[QLatin1String("helpline")]),
                  counters(json[QLatin1String("counters")].toArray()),
                  {text(notice, "version"), QDate::fromString(text(notice, "date"), Qt::ISODate),
                   text(notice, "text")}};
    if (info.helpLine.hours.isEmpty() && info.counters.isEmpty() && info.notice.text.isEmpty())
        return fail(errors::portalAnswer, "open information: nothing in it");
    return info;
}

}  // namespace core
