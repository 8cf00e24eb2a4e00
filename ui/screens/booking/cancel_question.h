// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "core/booking/booking_rules.h"
#include "ui/widgets/ask_card.h"

namespace ui {

/// Asks before an appointment is cancelled or moved, with what that costs (R64).
class CancelQuestion : public AskCard {
    Q_OBJECT
  public:
    enum class Act { cancel, move };

    explicit CancelQuestion(QWidget* parent = nullptr);
    /// `due`: as the portal said it, before ours.
    void ask(Act act, const core::Appointment& appointment, core::Cancellation cost,
             const std::optional<core::Money>& due = {});

  Q_SIGNALS:
    /// `accepted`: the question named the ticket.
    void confirmed(Act act, bool accepted);
};

}  // namespace ui
