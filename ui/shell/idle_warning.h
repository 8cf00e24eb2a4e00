// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>
#include <chrono>

#include "core/base/clock.h"
#include "ui/widgets/dialog.h"

namespace ui {

/// `Sei ancora qui?` before the session ends for idleness (R90). accept() is `Continua`, which has
/// the focus and is what Esc means; reject() is the way out. The seconds run on the screen; a
/// screen reader hears them when the warning comes and at 30 and 10, not every second.
class IdleWarning : public Dialog {
    Q_OBJECT
  public:
    /// `left` from now on; the clock must outlive the warning. It does not end the session itself.
    IdleWarning(std::chrono::seconds left, const core::Clock& clock, QWidget* parent);

    /// Shows it over the window and has it heard.
    void warn();

  private:
    void tick();
    QString sentence(int seconds) const;
    int secondsLeft() const;

    const core::Clock& clock_;
    QDateTime ends_;
    QTimer timer_;
    Button* continue_ = nullptr;
    int shown_ = -1;
};

}  // namespace ui
