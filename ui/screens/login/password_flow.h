// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "core/login/gass/gass_flow.h"
#include "core/login/login_method.h"
#include "core/login/session_manager.h"

namespace ui {

/// The way in with number and password, as the pages go: which page has its turn, and what they
/// share. The steps themselves are core::GassFlow's.
///
///   credentials --right--> newPassword or code --right--> done
///        |  '--refused: the same page says it, and keeps the number
///        '--locked, portal away …--> failed --Riprova, Indietro--> credentials
class PasswordFlow : public QObject {
    Q_OBJECT
  public:
    enum class View { credentials, newPassword, code, failed };

    /// Both must outlive the flow.
    PasswordFlow(core::PasswordLogin& method, core::SessionManager& sessions);

    View view() const { return view_; }
    core::GassFlow& gass() const { return *gass_; }
    bool withCode() const { return gass_->level() >= core::Level::passwordAndCode; }
    /// What the page `failed` tells.
    const std::optional<core::Error>& failure() const { return failure_; }
    /// The code page says so once (R9).
    bool passwordChanged() const { return passwordChanged_; }
    /// The ten digits that were sent: no new password may hold them (R82).
    const QString& user() const { return user_; }

    void submitCredentials(const QString& user, core::SecretBuffer password);
    /// From `failed` back to where the person was.
    void retry();
    /// The first page came up again: the steps after it are left, nothing of them goes on.
    void startOver();

  Q_SIGNALS:
    /// Another page has its turn.
    void viewChanged();
    /// The same page, but something to tell: an answer, a code, a refusal.
    void changed();

  private:
    void onChanged();
    void show(View view);
    View viewOfStep() const;

    std::unique_ptr<core::GassFlow> gass_;
    View view_ = View::credentials;
    core::GassFlow::Step lastStep_ = core::GassFlow::Step::credentials;
    core::GassFlow::Work lastWork_ = core::GassFlow::Work::none;
    std::optional<core::Error> failure_;
    bool passwordChanged_ = false;
    QString user_;
};

}  // namespace ui
