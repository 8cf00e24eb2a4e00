// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/card/card_snapshot.h"
#include "ui/widgets/card.h"

namespace ui {

class Paragraph;
class TriesBadge;

/// `PIN e PUK` on the card's page: the tries when the card told them, and the ways to its two
/// tasks.
class PinSection : public Card {
    Q_OBJECT
  public:
    explicit PinSection(QWidget* parent = nullptr);
    void setCard(const core::CardSnapshot& card);

  Q_SIGNALS:
    void changeChosen();
    void unblockChosen();

  private:
    Paragraph* words_;
    TriesBadge* tries_;
    QWidget* actions_;
};

}  // namespace ui
