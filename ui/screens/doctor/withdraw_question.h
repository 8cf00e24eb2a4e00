// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/doctor/choice.h"
#include "ui/widgets/ask_card.h"

namespace ui {

/// Asks before a request is withdrawn, naming the effect (R50).
class WithdrawQuestion : public AskCard {
    Q_OBJECT
  public:
    explicit WithdrawQuestion(QWidget* parent = nullptr);
    void ask(const core::ChoiceRequest& request);

  Q_SIGNALS:
    void confirmed(const core::ChoiceRequest& request);
};

}  // namespace ui
