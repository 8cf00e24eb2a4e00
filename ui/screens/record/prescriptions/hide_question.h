// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/ask_card.h"

namespace ui {

/// Asks before a prescription is hidden or shown again, naming the effect (R80).
class HideQuestion : public AskCard {
    Q_OBJECT
  public:
    explicit HideQuestion(QWidget* parent = nullptr);
    /// `hide`: what pressing yes would do.
    void ask(bool hide);

  Q_SIGNALS:
    void confirmed(bool hide);
};

}  // namespace ui
