// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <utility>

#include "core/news/news_gateway.h"
#include "ui/screens/home/facts/facts.h"
#include "ui/shell/navigator.h"

namespace ui {
namespace {

constexpr int monthsBack = 3;

struct Target {
    const char* code;  // as the portal calls it
    Place place;
    Icon icon;
};

constexpr std::array targets{
    Target{"data", Place::data, Icon::person},
    Target{"exemptions", Place::data, Icon::exemption},
    Target{"record", Place::record, Icon::record},
    Target{"booking", Place::booking, Icon::calendar},
    Target{"doctor", Place::doctor, Icon::stethoscope},
    Target{"privacy", Place::privacy, Icon::shield},
};

TodayItem itemOf(const core::News& news) {
    TodayItem item{.group = TodayItem::Group::news,
                   .when = news.sent,
                   .icon = Icon::bell,
                   .tone = Tone::info,
                   .title = news.title.isEmpty() ? news.text : news.title,
                   .text = news.title.isEmpty() ? QString() : news.text};
    for (const auto& target : targets) {
        if (news.place != QLatin1String(target.code)) continue;
        item.icon = target.icon;
        item.open = [place = target.place](const Context& context) {
            context.navigator.open(place);
        };
    }
    return item;
}

TodayItems recent(const QVector<core::News>& all, const QDateTime& now) {
    TodayItems items;
    for (const auto& news : all)
        if (!news.sent.isValid() || news.sent > now.addMonths(-monthsBack)) items << itemOf(news);
    return items;
}

}  // namespace

void askNews(const FactQuestion& question, QObject& owner, TellItems tell) {
    std::shared_ptr<core::NewsGateway> gateway = question.gateways.news(question.session);
    const auto answer = gateway->news();
    askGateway(gateway, answer, owner, std::move(tell),
               [now = question.now](const QVector<core::News>& all) { return recent(all, now); });
}

}  // namespace ui
