// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

/// S23 `Informazioni sulla versione`.
class AboutPage : public Page {
    Q_OBJECT
  public:
    explicit AboutPage(const Context& context);

    QString title() const override { return tr("Informazioni sulla versione"); }
    Place place() const override { return Place::home; }
    QWidget* firstFocus() const override { return first_; }
    void clear() override {}

  private:
    QWidget* first_ = nullptr;
};

}  // namespace ui
