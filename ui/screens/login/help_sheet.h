// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class Paragraph;

/// A few questions and answers on top of the task under way, and the way back to it. Within the
/// steps of a login, unless told where else it belongs.
class HelpSheet : public Page {
    Q_OBJECT
  public:
    struct Answer {
        QString question;
        QString answer;
    };
    HelpSheet(const Context& context, QString title, const std::vector<Answer>& answers,
              std::optional<Place> place = {});

    QString title() const override { return title_; }
    Place place() const override { return place_.value_or(Place::home); }
    Frame frame() const override { return place_ ? Frame::main : Frame::login; }
    QWidget* firstFocus() const override;
    void clear() override {}

  private:
    std::optional<Place> place_;
    QString title_;
    Paragraph* heading_;
};

}  // namespace ui
