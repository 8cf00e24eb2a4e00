// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/card/your_card_words.h"
#include "ui/widgets/card.h"

namespace ui {

class Button;
class Paragraph;

/// The picture of the card and reader, the sentence, the next step (02b); large while there is
/// nothing else on the page.
class YourCardHead : public Card {
    Q_OBJECT
  public:
    explicit YourCardHead(QWidget* parent = nullptr);

    /// `wayOn`: the words of its button; empty: none.
    void show(const YourCardState& state, const QString& wayOn, bool large);
    Paragraph* sentence() const { return title_; }

  Q_SIGNALS:
    void wayOnChosen();

  private:
    CardScene* scene_;
    Paragraph* title_;
    Paragraph* hint_;
    Button* wayOn_;
};

}  // namespace ui
