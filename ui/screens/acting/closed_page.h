// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/login/represented.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class MessagePage;

/// A menu entry that may not be used for the person one acts for (R16): why, and what may.
class ClosedPage : public Page {
    Q_OBJECT
  public:
    ClosedPage(const Context& context, Place place);

    QString title() const override { return placeName(place_); }
    Place place() const override { return place_; }
    core::Level level() const override { return core::Level::password; }
    QWidget* firstFocus() const override { return first_; }
    void clear() override;

  private:
    struct Words {
        QString title;
        QString reason;
    };
    static Words wordsFor(const core::Represented& person, Place place);

    Place place_;
    MessagePage* message_;
    QWidget* first_;
};

}  // namespace ui
