// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

/// A service of the seed that this version does not have: says so, and what the person can do
/// instead. Never a dead button, never invented content.
class NotYetPage : public Page {
    Q_OBJECT
  public:
    struct Words {
        QString title;   // of the service
        QString reason;  // what is missing here, and the way that works today
    };
    NotYetPage(const Context& context, Place place, Words words);

    QString title() const override { return words_.title; }
    Place place() const override { return place_; }
    QWidget* firstFocus() const override { return first_; }
    void clear() override {}

  private:
    Place place_;
    Words words_;
    QWidget* first_ = nullptr;
};

/// Where a new card comes from.
PageFactory newCardHelp(const Context& context);

}  // namespace ui
