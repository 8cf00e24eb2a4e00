// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/session_guard.h"

#include "ui/shell/idle_warning.h"

namespace ui {

SessionGuard::SessionGuard(core::SessionManager& sessions, const core::Clock& clock,
                           QWidget& window)
    : sessions_(sessions), clock_(clock), window_(window), watch_(window) {
    connect(&watch_, &ActivityWatch::used, this, &SessionGuard::onUsed);
    connect(&sessions, &core::SessionManager::idleWarning, this, &SessionGuard::ask);
    connect(&sessions, &core::SessionManager::idleWarningOver, this, &SessionGuard::stopAsking);
    connect(&sessions, &core::SessionManager::ended, this, &SessionGuard::stopAsking);
}

SessionGuard::~SessionGuard() = default;

void SessionGuard::onUsed() {
    if (!warning_ && sessions_.active()) sessions_.noteActivity();
}

void SessionGuard::ask(std::chrono::seconds left) {
    stopAsking();
    warning_ = new IdleWarning(left, clock_, &window_);
    connect(warning_, &QDialog::accepted, this, [this] {
        stopAsking();
        sessions_.extend();
    });
    connect(warning_, &QDialog::rejected, this,
            [this] { sessions_.end(core::SessionEnd::logout); });
    warning_->warn();
}

// Called by its own buttons, too: it goes when they have finished.
void SessionGuard::stopAsking() {
    if (!warning_) return;
    IdleWarning* over = warning_;
    warning_ = nullptr;
    over->disconnect(this);
    over->hide();
    window_.activateWindow();  // not every system gives the keyboard back by itself
    over->deleteLater();
}

}  // namespace ui
