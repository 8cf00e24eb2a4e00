// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFutureWatcher>

#include "ui/screens/card/pin_outcome.h"

namespace ui {

/// One change of the PIN under way, and the truth about it: who gives up before the card was told
/// hears that nothing happened, who leaves later is told the outcome at the foot of the window.
class PinWork : public QObject {
    Q_OBJECT
  public:
    PinWork(const Context& context, PinTask task, QObject* parent);
    ~PinWork() override;

    void start(const core::Async<void>& work);
    bool isRunning() const { return running_; }
    bool isSent() const;
    /// program.cancelled if the card was told nothing. Too late: goes on, and its outcome counts.
    void cancel();

  Q_SIGNALS:
    void finished(const ui::PinError& error);
    /// The card is being told: too late to give up. With the reader's keys: it waits for them.
    void sent();

  private:
    void end(const PinError& error);

    const Context& context_;
    PinTask task_;
    QFutureWatcher<core::Result<void>> watcher_;
    bool running_ = false;
};

}  // namespace ui
