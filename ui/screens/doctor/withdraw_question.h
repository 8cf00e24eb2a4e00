// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/doctor/choice.h"
#include "ui/widgets/card.h"

namespace ui {

class Button;
class Paragraph;

/// Asks before a request is withdrawn, naming the effect (R50). Hidden until asked; the answer that
/// changes nothing has the focus.
class WithdrawQuestion : public Card {
    Q_OBJECT
  public:
    explicit WithdrawQuestion(QWidget* parent = nullptr);
    void ask(const core::ChoiceRequest& request);
    /// R92.
    void clear();

  Q_SIGNALS:
    void confirmed(const core::ChoiceRequest& request);
    void dismissed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void dismiss();

    Paragraph* title_;
    Button* no_;
    core::ChoiceRequest request_{};
};

}  // namespace ui
