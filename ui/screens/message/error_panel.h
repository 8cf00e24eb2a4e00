// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/base.h"
#include "ui/widgets/message_page.h"

namespace ui {

/// What went wrong, from the error table: sentence, hint, `Riprova` where it makes sense, the code
/// last (16).
class ErrorPanel : public MessagePage {
    Q_OBJECT
  public:
    explicit ErrorPanel(Size size, QWidget* parent = nullptr);
    void showError(const core::Error& error);

  Q_SIGNALS:
    void retryChosen();

  private:
    Button* retry_;
};

}  // namespace ui
