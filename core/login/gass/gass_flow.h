// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFuture>
#include <QObject>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/login/gass/gass_answer.h"
#include "core/login/session.h"
#include "core/portal/portal.h"

namespace core {

/// One login with card number, password and, at level 2, one-time code: the state machine that
/// window and command line drive (S18 to S21, R81 to R87). It has no window, no timer and sends
/// nothing by itself.
///
///   step         event                            request    answer -> step
///   credentials  submitCredentials                start      right, changed: code, or at L1 done
///                                                            first password: newPassword
///                                                            refused: credentials
///   newPassword  submitNewPassword                password   saved: code, or at L1 done
///                                                            refused: newPassword
///   code         submitCode                       otp        right: done; refused: code
///   code         resend                           resend     code, with the new one's times
///   any          flow_expired comes back                     credentials
///   any          cancel                           cancel     credentials
///
/// One request at a time. submit… while one is under way does nothing, so a double click sends
/// once. resend while a code is being checked gives that request up and goes out; while a resend is
/// under way it does nothing. An answer to a request that was given up is never looked at.
///
/// What was typed belongs to the caller, who may hand it in again after a refusal. Lives on the GUI
/// thread. When it dies before it is done, the portal is told that nobody goes on.
class GassFlow : public QObject {
    Q_OBJECT
  public:
    enum class Step { credentials, newPassword, code, done };
    enum class Work { none, credentials, newPassword, code, resend };  // request under way

    /// `level` is what to reach: Level::passwordAndCode or Level::password. The clock must outlive
    /// it.
    GassFlow(std::shared_ptr<Portal> portal, const Clock& clock, Level level);
    ~GassFlow() override;

    Step step() const { return step_; }
    Work work() const { return work_; }
    Level level() const { return level_; }

    /// Of the last request; empty on the way forward and while one is under way. login.*, portal.*,
    /// network.*.
    const std::optional<Error>& refusal() const { return refusal_; }
    /// With login.password-refused: which conditions the portal found broken.
    const std::vector<PasswordCondition>& refusedConditions() const { return conditions_; }
    /// Meaningful at the step `code`.
    const CodeState& code() const { return code_; }

    /// `user`: the last ten digits of the card number, no blanks. Anything else, and a password
    /// that is no text, is login.refused without being sent.
    void submitCredentials(const QString& user, SecretBuffer password);
    /// The portal looks at the conditions (R82): login.password-refused names those that are
    /// broken.
    void submitNewPassword(SecretBuffer current, SecretBuffer next);
    /// Anything but eight digits is login.code without being sent: it costs no try.
    void submitCode(SecretBuffer code);
    /// At any moment of the step `code`; the old code dies when the portal sends the new one.
    void resend();
    /// Stops waiting for the request under way, and stays where it is.
    void giveUp();
    /// Leaves: gives up, tells the portal, and begins anew.
    void cancel();

  Q_SIGNALS:
    /// Step, work, refusal or code are others now.
    void changed();
    /// Last of all; step() is done.
    void loggedIn(const core::Session& session);

  private:
    using Body = std::shared_ptr<const SecretBuffer>;
    using Reader = void (GassFlow::*)(const Result<HttpAnswer>&);
    void ask(Work work, QLatin1String path, Body body, Reader read);
    void takeStep(const Result<HttpAnswer>& answer);
    void takeResend(const Result<HttpAnswer>& answer);
    void advance(GassNext next);
    void refuse(GassRefusal refusal);
    void drop();
    void forget();

    std::shared_ptr<Portal> portal_;
    const Clock& clock_;
    Level level_;
    Step step_ = Step::credentials;
    Work work_ = Work::none;
    std::optional<Error> refusal_{};
    std::vector<PasswordCondition> conditions_{};
    CodeState code_{};
    FlowToken flow_{};
    Async<HttpAnswer> underWay_{};
    quint64 request_ = 0;  // the number of the one whose answer counts
};

}  // namespace core
