// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QVector>
#include <chrono>
#include <memory>
#include <optional>

#include "core/base/base.h"
#include "core/login/represented.h"
#include "core/login/session_token.h"

namespace core {

/// R4. What each level opens is the portal's policy; the program only asks for a step-up.
enum class Level { none = 0, password = 1, passwordAndCode = 2, card = 3 };

/// One login, as every gateway call carries it (authorized). A value; the token behind it is shared
/// by all copies and wiped when the session ends.
struct Session {
    Level level = Level::none;
    Patient patient{};                       // who logged in
    QVector<Represented> represented{};      // R16: whom they may act for
    std::optional<Represented> actingFor{};  // empty = oneself
    std::shared_ptr<SessionToken> token{};
    QDateTime expires{};  // by the portal's clock: to be shown
    std::chrono::seconds lifetime{
        0};                  // from the login on: what we count, as the two clocks may differ
    QDateTime lastAccess{};  // S45, R89: the last successful login before this one; may be null
    int failedAttempts = 0;  // R89: since lastAccess
    int unread = 0;          // S46, at login
    quint64 insertion = 0;   // level 3: of the card it was opened with (CardSnapshot)

    /// Whose data the pages show.
    const Patient& subject() const { return actingFor ? actingFor->patient : patient; }
};

/// Why a session is over; each has its own sentence. `replaced`: a later login of the same person,
/// here or elsewhere; `closed`: the portal was told to end it, not by us.
enum class SessionEnd { logout, cardRemoved, expired, idle, replaced, closed };

}  // namespace core

Q_DECLARE_METATYPE(core::Session)
Q_DECLARE_METATYPE(core::SessionEnd)
