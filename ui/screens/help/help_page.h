// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class Paragraph;

/// Aiuto, also by F1 (R18): questions of the seed's guide and their answers.
class HelpPage : public Page {
    Q_OBJECT
  public:
    explicit HelpPage(const Context& context);

    QString title() const override { return placeName(Place::help); }
    Place place() const override { return Place::help; }
    QWidget* firstFocus() const override;
    void clear() override {}

  private:
    Paragraph* heading_;
};

}  // namespace ui
