// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

#include "core/base/clock.h"
#include "core/card/card_service.h"
#include "core/login/drafts.h"
#include "core/login/session.h"
#include "core/login/session_limits.h"
#include "core/login/session_times.h"
#include "core/portal/http_client.h"
#include "core/portal/portal.h"

namespace core {

/// The one session of the program: begins it, ends it, and tells why. The state table is drawn in
/// docs/session.md, and its test walks it row by row. Lives on the GUI thread.
class SessionManager : public QObject {
    Q_OBJECT
  public:
    /// The services and the clock must outlive it.
    SessionManager(CardService& cards, std::shared_ptr<Portal> portal,
                   const Clock& clock = Clock::system(), QObject* parent = nullptr);
    ~SessionManager() override;

    /// R90; from the next session on.
    void setLimits(const SessionLimits& limits) { limits_ = limits; }
    const SessionLimits& limits() const { return limits_; }

    const std::optional<Session>& current() const { return session_; }
    bool active() const { return session_.has_value(); }
    /// Between idleWarning and idleWarningOver.
    bool warning() const { return warning_; }
    Drafts& drafts() { return drafts_; }

    /// Another login of the person who is in is a step-up: `upgraded`, the pages stay, and gateways
    /// made before go on with the new token. Somebody else's ends the open session first
    /// (SessionEnd::replaced). If the card of a level-3 session has left in the meantime, the new
    /// one ends at once (R91).
    void begin(Session session);
    /// Ends it here first, then tells the portal; nothing happens without a session.
    void end(core::SessionEnd why);

    /// Key, touch or pointer: counts against the idle limit, also during the warning, and tells the
    /// portal at most once a minute. Nothing else of ours does.
    void noteActivity();
    /// `Continua`: as activity, but the portal is told at once.
    void extend();
    /// The portal says that the session is over. (Its answers to gateway calls are heard by
    /// themselves.)
    void portalSaid(core::SessionEnd why);

    /// R16: from now on for this represented person, by Patient::id; nullopt = for oneself. False
    /// when the session does not know them.
    bool actFor(const std::optional<QString>& patientId);

    /// Asks the portal anew whom the person may act for, as after acting.ended: representedChanged
    /// follows if it answers. Who is acted for and is not in the list any more is left.
    void refreshRepresented();

    /// Asks the clock now; a timer does it in time, a test or a waking computer at once.
    void checkExpiry();

  Q_SIGNALS:
    void started(const core::Session& session);
    void upgraded(const core::Session& session);
    /// The pages must be empty when the slots of this signal have returned (R92). What was typed
    /// may be given to drafts() in them.
    void ended(core::SessionEnd why);
    /// Once, when `left` has begun; a later warning comes after idleWarningOver.
    void idleWarning(std::chrono::seconds left);
    void idleWarningOver();
    /// The person used the program (noteActivity) and the session goes on: for what may only be
    /// asked of the portal on their own activity (R90).
    void used();
    /// current()->actingFor is another; gateways made before still act for the person before.
    void actingForChanged();
    /// The answer to refreshRepresented.
    void representedChanged();

  private:
    void upgrade(Session& open, Session next);
    void beginToCount(const Session& session);
    void finish(SessionEnd why, bool tellPortal);
    void lookAgainInTime();
    void warn(bool on);
    void touch();
    void takeTouch(const Result<HttpAnswer>& answer);
    void takeRepresented(const Result<HttpAnswer>& answer);
    void onTokenRefused(const std::shared_ptr<const SecretBuffer>& token, const QByteArray& reason);
    void onCardChanged(const CardSnapshot& snapshot);

    std::shared_ptr<Portal> portal_;
    CardService& cards_;
    const Clock& clock_;
    SessionLimits limits_{};
    std::optional<Session> session_{};
    SessionTimes times_{};
    bool warning_ = false;
    std::optional<QDateTime> touched_{};  // when the portal last heard of activity
    Async<HttpAnswer> touch_{};
    Async<HttpAnswer> refresh_{};
    Drafts drafts_;
    QTimer timer_{};
};

}  // namespace core
