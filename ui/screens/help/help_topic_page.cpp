// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/help_topic_page.h"

#include <QVBoxLayout>

#include "ui/screens/help/help_answers.h"
#include "ui/screens/parts/paper_desk.h"

namespace ui {

HelpTopicPage::HelpTopicPage(const Context& context, const QString& topicId)
    : HelpTopicPage(context, helpTopicNamed(topicId).value_or(HelpTopic())) {}

HelpTopicPage::HelpTopicPage(const Context& context, HelpTopic topic)
    : ReadPage(context, topic.title), topic_(std::move(topic)) {
    desk().prints().setImpersonal();
    auto* answers = new HelpAnswers;
    answers->showTopic(topic_);
    content().addWidget(answers);
}

QString HelpTopicPage::paper() const {
    QString html;
    for (const auto& each : topic_.questions)
        html += paperHeading(each.question) + paperParagraph(each.answer);
    return html;
}

}  // namespace ui
