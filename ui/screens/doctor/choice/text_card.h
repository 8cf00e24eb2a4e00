// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/card.h"

namespace ui {

class Paragraph;

/// The text that is signed, in full and as it is, and in plain words what this signature is: made
/// with the card's certificate for authentication, no more (S58).
class TextCard : public Card {
    Q_OBJECT
  public:
    TextCard(const QString& heading, const QString& explanation, QWidget* parent = nullptr);
    /// Empty: still on its way.
    void setSigned(const QString& text);
    /// R92.
    void clear();

    /// The explanation, before and after.
    static QString beforeSigning();
    static QString afterSigning();

  private:
    Paragraph* text_;
};

}  // namespace ui
