// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/help/help_topic.h"
#include "ui/shell/help_side.h"
#include "ui/shell/services.h"

class QBoxLayout;

namespace ui {

class HelpAnswers;
class HelpSearch;
class PaperDesk;
class Paragraph;

/// The side page of `?` and F1 (R18): the questions of the page that is shown, a search through
/// those of all pages, print, the help line.
class HelpView : public HelpSide {
    Q_OBJECT
  public:
    explicit HelpView(const Context& context);

    void setPage(const Page& page) override;
    QWidget* firstFocus() const override;
    void find() override;
    void print() override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void refresh();
    void showLine();

    const Context& context_;
    HelpTopic topic_{};
    Paragraph* heading_;
    HelpSearch* search_;
    Paragraph* found_;
    HelpAnswers* answers_;
    Paragraph* line_;
    PaperDesk* desk_;
};

}  // namespace ui
