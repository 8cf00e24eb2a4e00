// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/card/card_snapshot.h"
#include "ui/widgets/card.h"

namespace ui {

class Paragraph;

/// Whose card it is, below its picture (03). Unprotected data: good for a greeting, not for
/// identity (R28).
class CardHolderBox : public Card {
    Q_OBJECT
  public:
    explicit CardHolderBox(QWidget* parent = nullptr);
    /// Hidden when nothing is known; R92: a default snapshot forgets.
    void setCard(const core::CardSnapshot& card);

  private:
    Paragraph* name_;
    Paragraph* until_;
};

}  // namespace ui
