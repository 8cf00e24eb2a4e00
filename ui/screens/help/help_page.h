// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/parts/read_page.h"

namespace ui {

class HelpAnswers;
class HelpSearch;

/// `Aiuto` of the menu: the help line, the guide, where the counters are, and the questions of all
/// pages, to be searched (R18, S12, S67).
class HelpPage : public ReadPage {
    Q_OBJECT
  public:
    explicit HelpPage(const Context& context);

    QString title() const override { return placeName(Place::help); }
    Place place() const override { return Place::help; }
    bool find() override;

  protected:
    QString paper() const override;

  private:
    void addHelpLine();
    void addPages();
    void addTopics();
    void refresh();
    void showLine();

    HelpSearch* search_;
    Paragraph* found_;
    HelpAnswers* answers_;
    QWidget* rest_;  // what is there while nothing is searched
    Paragraph* state_ = nullptr;
};

}  // namespace ui
