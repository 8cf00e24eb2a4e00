// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "core/base/base.h"
#include "ui/widgets/card.h"

namespace ui {

class Banner;
class FormField;
class PinEdit;
class Paragraph;
class TriesBadge;

/// The PIN again, at the confirmation (R4, 10b). The boxes give it away once and are empty after
/// it; with one try left it is asked twice whether to use it (R28).
class PinCard : public Card {
    Q_OBJECT
  public:
    explicit PinCard(QWidget* parent = nullptr);

    /// Only when the card has told it.
    void setTries(std::optional<int> left);
    /// Why the last one did not lead to a signature, and `holds`: what is the case now. Takes the
    /// focus. `blocked`: another try makes no sense, the boxes go.
    void refuse(const core::Error& error, const QString& holds);
    bool isBlocked() const { return blocked_; }
    /// Says what is missing beside the boxes, or gives the PIN away.
    void submit();
    void forgive();
    /// R92.
    void clear();

  Q_SIGNALS:
    /// `take` the digits now.
    void given(ui::PinEdit& pin);

  private:
    QString mistake() const;
    void askAgain(bool ask);

    Banner* refusal_;
    PinEdit* pin_;
    FormField* field_;
    TriesBadge* tries_;
    Banner* lastTry_;
    std::optional<int> left_{};
    bool asked_ = false;  // the second confirmation is on the page
    bool blocked_ = false;
};

}  // namespace ui
