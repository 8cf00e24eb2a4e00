// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/open/open_info_route.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "app/mockportal/base/content_json.h"
#include "app/mockportal/rules/working_days.h"

namespace mockportal {
namespace {

/// Of last year, this one and the next: a client need not know which return each year.
QJsonArray holidaysAround(const RuleBook& rules, int year) {
    QJsonArray days;
    for (int near = year - 1; near <= year + 1; ++near)
        for (const auto& day : nationalHolidays(rules, near)) days << day.toString(Qt::ISODate);
    return days;
}

Response openInfo(QJsonObject info, const PortalState& state) {
    auto helpLine = info[QLatin1String("helpline")].toObject();
    helpLine.insert(QLatin1String("holidays"),
                    holidaysAround(state.rules, state.clock.now().date().year()));
    info.insert(QLatin1String("helpline"), helpLine);
    return jsonResponse(200, QJsonDocument(info));
}

}  // namespace

void addOpenInfoRoute(Router& router, PortalState& state) {
    router.add("GET", QStringLiteral("/open/info"),
               [&state, content = contentJson("open_info.json")](
                   const Request&, const QStringList&) { return openInfo(content, state); });
}

}  // namespace mockportal
