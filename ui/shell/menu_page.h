// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QBoxLayout;

namespace ui {

/// The menu as a page, where the window is too narrow for the sidebar (17).
class MenuPage : public Page {
    Q_OBJECT
  public:
    explicit MenuPage(const Context& context);

    QString title() const override { return tr("Menu"); }
    Place place() const override { return Place::home; }
    QWidget* firstFocus() const override { return first_; }
    void clear() override {}

  private:
    void addActing(const Context& context, QBoxLayout& layout);

    QWidget* first_ = nullptr;
};

}  // namespace ui
