// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "ui/widgets/card.h"

namespace ui {

class TriesBadge;

/// `PIN e PUK` on the card's page: the tries when the card told them, and the ways to its two
/// tasks.
class PinSection : public Card {
    Q_OBJECT
  public:
    explicit PinSection(QWidget* parent = nullptr);
    /// Only when the card has told it.
    void setTries(std::optional<int> left);

  Q_SIGNALS:
    void changeChosen();
    void unblockChosen();

  private:
    TriesBadge* tries_;
};

}  // namespace ui
