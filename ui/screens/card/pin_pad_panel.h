// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/screens/card/card_pages.h"

namespace ui {

class PadWait;

/// What to type on the reader's keys and in which order, as readers without a display do not say
/// it, and how long the reader waits. Nothing of it reaches the computer.
class PinPadPanel : public QWidget {
    Q_OBJECT
  public:
    explicit PinPadPanel(PinTask task, QWidget* parent = nullptr);

    /// From when the reader waits.
    void start();
    void stop();

  private:
    PadWait* wait_;
};

}  // namespace ui
