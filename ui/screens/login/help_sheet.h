// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class Paragraph;

/// A few questions and answers on top of the task under way, and the way back to it.
class HelpSheet : public Page {
    Q_OBJECT
  public:
    struct Answer {
        QString question;
        QString answer;
    };
    HelpSheet(const Context& context, QString title, const std::vector<Answer>& answers);

    QString title() const override { return title_; }
    Place place() const override { return Place::home; }
    Frame frame() const override { return Frame::login; }
    QWidget* firstFocus() const override;
    void clear() override {}

  private:
    QString title_;
    Paragraph* heading_;
};

}  // namespace ui
