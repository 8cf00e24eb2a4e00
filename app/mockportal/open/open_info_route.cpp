// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/open/open_info_route.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace mockportal {
namespace {

QJsonObject readContent() {
    QFile file(QStringLiteral(":/mockportal/content/open_info.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// Of last year, this one and the next: a client need not know which return each year.
QJsonArray holidaysAround(const QJsonObject& helpLine, int year) {
    QStringList days;
    for (int near = year - 1; near <= year + 1; ++near) {
        const auto prefix = QString::number(near) + QLatin1Char('-');
        for (const auto day : helpLine[QLatin1String("holidaysEveryYear")].toArray())
            days << prefix + day.toString();
        for (const auto day : helpLine[QLatin1String("holidays")].toArray())
            if (day.toString().startsWith(prefix)) days << day.toString();
    }
    days.sort();
    return QJsonArray::fromStringList(days);
}

Response openInfo(const QJsonObject& content, const PortalState& state) {
    auto helpLine = content[QLatin1String("helpline")].toObject();
    const auto holidays = holidaysAround(helpLine, state.clock.now().date().year());
    helpLine.remove(QLatin1String("holidaysEveryYear"));
    helpLine.insert(QLatin1String("holidays"), holidays);
    auto info = content;
    info.insert(QLatin1String("helpline"), helpLine);
    return jsonResponse(200, QJsonDocument(info));
}

}  // namespace

void addOpenInfoRoute(Router& router, PortalState& state) {
    router.add("GET", QStringLiteral("/open/info"),
               [&state, content = readContent()](const Request&, const QStringList&) {
                   return openInfo(content, state);
               });
}

}  // namespace mockportal
