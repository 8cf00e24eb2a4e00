// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clinical/signature/signature.h"
#include "ui/widgets/card.h"

namespace ui {

class Button;
class Paragraph;

/// What is to be said about the signatures of a document, in the colour of its state (07): green,
/// blue when the signer is not known, amber for additions and no signature, red when broken. Hidden
/// until there is a verdict.
class SignatureCard : public Card {
    Q_OBJECT
  public:
    explicit SignatureCard(QWidget* parent = nullptr);
    void setVerdict(const core::clinical::SignatureVerdict& verdict);
    void clear();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void showDetails(bool shown);

    Paragraph* title_;
    Paragraph* sentence_;
    Button* toggle_;
    QWidget* details_ = nullptr;
    core::clinical::SignatureVerdict verdict_{};
};

}  // namespace ui
