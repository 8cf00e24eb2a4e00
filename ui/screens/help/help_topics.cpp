// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/help_topics.h"

#include <algorithm>

#include "core/search/search_query.h"

namespace ui {
namespace {

std::optional<HelpTopic> firstTopic(auto fits) {
    const auto all = allHelpTopics();
    const auto found = std::ranges::find_if(all, fits);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool holds(const QString& text, const core::SearchQuery& query) {
    return std::ranges::all_of(query.terms, [&](const core::SearchTerm& term) {
        return !core::marksIn(text, {{term}}).empty();
    });
}

}  // namespace

HelpTopic helpTopicOf(const QString& page, Place place) {
    if (auto own = firstTopic([&](const HelpTopic& topic) { return topic.pages.contains(page); }))
        return *own;
    if (auto general = firstTopic([&](const HelpTopic& topic) { return topic.place == place; }))
        return *general;
    return *helpTopicNamed(QStringLiteral("help"));
}

std::optional<HelpTopic> helpTopicNamed(const QString& id) {
    return firstTopic([&](const HelpTopic& topic) { return topic.id == id; });
}

std::vector<HelpHit> searchHelp(const QString& typed) {
    const auto query = core::readSearch(typed);
    std::vector<HelpHit> hits;
    if (query.isEmpty()) return hits;
    for (const auto& topic : allHelpTopics())
        for (const auto& each : topic.questions)
            if (holds(topic.title + u'\n' + each.question + u'\n' + each.answer, query))
                hits.push_back({topic.title, each});
    return hits;
}

}  // namespace ui
