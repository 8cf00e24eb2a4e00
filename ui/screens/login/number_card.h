// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/card.h"

namespace ui {

/// `Dove trovo il numero?`: the back of the card, with the place marked (04a).
class NumberCard : public Card {
    Q_OBJECT
  public:
    explicit NumberCard(QWidget* parent = nullptr);
};

}  // namespace ui
