// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/card.h"

namespace ui {

class Button;
class Paragraph;

/// Asks before a prescription is hidden or shown again, naming the effect (R80). Hidden until
/// asked; the answer that changes nothing has the focus.
class HideQuestion : public Card {
    Q_OBJECT
  public:
    explicit HideQuestion(QWidget* parent = nullptr);
    /// `hide`: what pressing yes would do.
    void ask(bool hide);

  Q_SIGNALS:
    void confirmed(bool hide);
    void dismissed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void dismiss();

    Paragraph* title_;
    Paragraph* effect_;
    Button* yes_;
    Button* no_;
    bool hide_ = true;
};

}  // namespace ui
