// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/base.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

/// The portal no longer lets the person act for somebody - the delegation is over, a child came of
/// age, the scope is another one. The pages are the person's own again; this says why (R16).
class RefusedPage : public Page {
    Q_OBJECT
  public:
    RefusedPage(const Context& context, core::Error error);

    QString title() const override;
    Place place() const override { return Place::home; }
    QWidget* firstFocus() const override { return first_; }
    void clear() override {}

  private:
    core::Error error_;
    QWidget* first_;
};

}  // namespace ui
