// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointer>

#include "core/base/clock.h"
#include "core/login/session_manager.h"
#include "ui/shell/activity_watch.h"

class QWidget;

namespace ui {

class IdleWarning;

/// Keeps the session in step with the person at the window (R90): tells it of every use, and asks
/// before it ends for idleness. While it asks, only the answer counts: a hand that pushes the mouse
/// on its way out is no `Continua`.
class SessionGuard : public QObject {
    Q_OBJECT
  public:
    /// All of it must outlive the guard.
    SessionGuard(core::SessionManager& sessions, const core::Clock& clock, QWidget& window);
    ~SessionGuard() override;

  private:
    void onUsed();
    void ask(std::chrono::seconds left);
    void stopAsking();

    core::SessionManager& sessions_;
    const core::Clock& clock_;
    QWidget& window_;
    ActivityWatch watch_;
    QPointer<IdleWarning> warning_;
};

}  // namespace ui
