// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

/// Where a new card comes from, when the old one is over.
class NewCardPage : public Page {
    Q_OBJECT
  public:
    explicit NewCardPage(const Context& context);

    QString title() const override { return tr("Una tessera nuova"); }
    Place place() const override { return Place::home; }
    QWidget* firstFocus() const override { return first_; }
    void clear() override {}

  private:
    QWidget* first_ = nullptr;
};

PageFactory newCardPage(const Context& context);

}  // namespace ui
