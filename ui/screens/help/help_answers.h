// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/screens/help/help_topics.h"

namespace ui {

/// Questions and answers, one card below the other. Each pair is one stop for the keyboard, so that
/// a screen reader says it and the page scrolls along.
class HelpAnswers : public QWidget {
    Q_OBJECT
  public:
    explicit HelpAnswers(QWidget* parent = nullptr);

    void showTopic(const HelpTopic& topic);
    /// With the name of the topic that each comes from.
    void showHits(const std::vector<HelpHit>& hits);

  private:
    void fill(const std::vector<HelpHit>& hits);

    QWidget* list_ = nullptr;
};

/// For print (R17): heading and questions as HTML.
QString helpPaper(const QString& heading, const std::vector<HelpQuestion>& questions);

}  // namespace ui
