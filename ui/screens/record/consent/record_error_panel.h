// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/base.h"
#include "ui/shell/services.h"
#include "ui/widgets/message_page.h"

namespace ui {

class ConsentPanel;
class ErrorPanel;

/// What a page of the record shows in the place of its content when the portal gives none: as
/// ErrorPanel, and where the consent is missing the way to it (R12). Once it was given, by
/// whichever page, retryChosen comes by itself.
class RecordErrorPanel : public QWidget {
    Q_OBJECT
  public:
    RecordErrorPanel(const Context& context, MessagePage::Size size, QWidget* parent = nullptr);
    void showError(const core::Error& error);

  Q_SIGNALS:
    void retryChosen();

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    void showConsent();

    const Context& context_;
    MessagePage::Size size_;
    ErrorPanel* error_;
    ConsentPanel* consent_ = nullptr;
    bool waiting_ = false;  // for the consent
};

}  // namespace ui
