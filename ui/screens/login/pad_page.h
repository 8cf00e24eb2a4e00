// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/login/login_page.h"

namespace ui {

/// Second step, for who has chosen the reader's keys: where to type, and how long the reader waits.
/// The reader ends it; leaving sooner is possible.
class PadPage : public LoginPage {
    Q_OBJECT
  public:
    PadPage(const Context& context, std::shared_ptr<LoginFlow> flow);

    QString title() const override { return tr("Scrivi il PIN sul lettore"); }
    int step() const override { return 1; }
    QWidget* firstFocus() const override;

  private:
    QWidget* heading_ = nullptr;
};

}  // namespace ui
