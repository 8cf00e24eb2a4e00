// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

#include "core/base/clock.h"
#include "core/card/card_service.h"
#include "core/login/session.h"
#include "core/portal/portal.h"

namespace core {

/// The one session of the program: begins it, ends it, and tells why. Ends it by itself when the
/// card of a level-3 session leaves the reader (R91) and when its time is over. Lives on the GUI
/// thread.
class SessionManager : public QObject {
    Q_OBJECT
  public:
    /// The services and the clock must outlive it.
    SessionManager(CardService& cards, std::shared_ptr<Portal> portal,
                   const Clock& clock = Clock::system(), QObject* parent = nullptr);
    ~SessionManager() override;

    const std::optional<Session>& current() const { return session_; }
    bool active() const { return session_.has_value(); }

    /// A session that is still open ends first, with SessionEnd::replaced. If the card of a level-3
    /// session has left in the meantime, the new one ends at once.
    void begin(Session session);
    /// Ends it here first, then tells the portal; nothing happens without a session.
    void end(core::SessionEnd why);

    /// Asks the clock now; the timer does it every few seconds, a test or a waking computer at
    /// once.
    void checkExpiry();

  Q_SIGNALS:
    void started(const core::Session& session);
    /// The pages must be empty when the slots of this signal have returned (R92).
    void ended(core::SessionEnd why);

  private:
    void onCardChanged(const CardSnapshot& snapshot);
    std::shared_ptr<Portal> portal_;
    CardService& cards_;
    const Clock& clock_;
    std::optional<Session> session_{};
    QDateTime ends_{};
    QTimer timer_{};
};

}  // namespace core

Q_DECLARE_METATYPE(core::SessionEnd)
