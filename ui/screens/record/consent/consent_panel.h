// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "ui/shell/services.h"
#include "ui/widgets/message_page.h"

namespace ui {

class RecordConsent;

/// R12: why there is no record to see, the notice to read, and the way to give the consent. Giving
/// it is asked twice, the second time with its effect (R80). Who acts by a delegation cannot give
/// it (R16).
class ConsentPanel : public MessagePage {
    Q_OBJECT
  public:
    ConsentPanel(const Context& context, Size size, QWidget* parent = nullptr);

  private:
    Button* addAct(const QString& text, const char* name, void (ConsentPanel::*act)());
    void showWhy();
    void showEffect();
    void offer(bool effect);
    void readNotice();
    void openPrivacy();
    void give();
    void onFailed(const core::Error& error);

    const Context& context_;
    std::shared_ptr<RecordConsent> consent_;
    bool mayGive_;
    Button* give_;
    Button* notice_;
    Button* privacy_;
    Button* confirm_;
    Button* cancel_;
};

}  // namespace ui
