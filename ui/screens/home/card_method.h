// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/card/card_service.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace ui {

class Button;
class CardScene;
class Paragraph;

/// The first way to log in: card and PIN, with the live state of the reader (S32, picture 01).
class CardMethod : public Card {
    Q_OBJECT
  public:
    explicit CardMethod(core::CardService& cards, QWidget* parent = nullptr);
    Button* enterButton() const { return enter_; }

  Q_SIGNALS:
    void chosen();

  private:
    void addWords(QBoxLayout& layout);
    void showReader(const core::CardSnapshot& card);

    Paragraph* reader_;
    Button* enter_;
    CardScene* scene_;
};

}  // namespace ui
