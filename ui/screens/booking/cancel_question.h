// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "core/booking/booking_rules.h"
#include "ui/widgets/card.h"

namespace ui {

class Button;
class Paragraph;

/// Asks before an appointment is cancelled or moved, with what that costs (R64). Hidden until
/// asked; the answer that changes nothing has the focus.
class CancelQuestion : public Card {
    Q_OBJECT
  public:
    enum class Act { cancel, move };

    explicit CancelQuestion(QWidget* parent = nullptr);
    /// `due`: as the portal said it, before ours.
    void ask(Act act, const core::Appointment& appointment, core::Cancellation cost,
             const std::optional<core::Money>& due = {});
    void clear();

  Q_SIGNALS:
    /// `accepted`: the question named the ticket.
    void confirmed(Act act, bool accepted);
    void dismissed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void dismiss();

    Paragraph* title_;
    Paragraph* effect_;
    Button* yes_;
    Button* no_;
    Act act_ = Act::cancel;
    bool accepted_ = false;
};

}  // namespace ui
