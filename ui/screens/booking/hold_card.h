// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <chrono>

#include "ui/widgets/card.h"

namespace ui {

class CountdownRing;
class Paragraph;

/// How long the place is still held (09, R60): seen all the time, heard at two minutes and at
/// thirty seconds.
class HoldCard : public Card {
    Q_OBJECT
  public:
    explicit HoldCard(QWidget* parent = nullptr);

    /// Once a second. `until`: by the clock on the wall.
    void setLeft(std::chrono::seconds left, const QDateTime& until);

  private:
    void speak(std::chrono::seconds left);

    CountdownRing* ring_;
    Paragraph* sentence_;
    std::chrono::seconds before_{0};
};

}  // namespace ui
