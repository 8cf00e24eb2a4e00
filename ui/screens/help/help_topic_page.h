// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/help/help_topic.h"
#include "ui/screens/parts/read_page.h"

namespace ui {

/// The questions of one topic as a page of their own, from `Aiuto`.
class HelpTopicPage : public ReadPage {
    Q_OBJECT
  public:
    HelpTopicPage(const Context& context, const QString& topicId);

    QString title() const override { return topic_.title; }
    Place place() const override { return Place::help; }

  protected:
    QString paper() const override;

  private:
    HelpTopicPage(const Context& context, HelpTopic topic);
    HelpTopic topic_;
};

}  // namespace ui
