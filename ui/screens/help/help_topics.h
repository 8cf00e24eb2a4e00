// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/help/help_topic.h"

namespace ui {

/// In the order in which `Aiuto` lists them, in the language of now.
std::vector<HelpTopic> allHelpTopics();

/// `page`: Page::helpTopic. A page that no topic names gets the one of its place, else the one on
/// help itself.
HelpTopic helpTopicOf(const QString& page, Place place);
/// By its id; nothing if there is none.
std::optional<HelpTopic> helpTopicNamed(const QString& id);

struct HelpHit {
    QString topic;  // its title
    HelpQuestion question;
};

/// All questions that hold every word typed, in question, answer or title of the topic; accents and
/// capitals do not count.
std::vector<HelpHit> searchHelp(const QString& typed);

}  // namespace ui
