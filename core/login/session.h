// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <chrono>
#include <memory>
#include <optional>

#include "core/base/base.h"

namespace core {

/// R4. What each level opens is the portal's policy; the program only asks for a step-up.
enum class Level { none = 0, password = 1, passwordAndCode = 2, card = 3 };

struct Patient {
    QString id{};  // FHIR logical id
    QString codiceFiscale{};
    QString name{};
    QString surname{};
    QString fullName() const { return name + QLatin1Char(' ') + surname; }
};

/// One login, as every gateway call carries it. A value; the token behind it is wiped with its last
/// copy.
struct Session {
    Level level = Level::none;
    Patient patient{};
    std::optional<Patient> actingFor{};           // R16; empty = oneself
    std::shared_ptr<const SecretBuffer> token{};  // bearer token
    QDateTime expires{};                          // by the portal's clock: to be shown
    std::chrono::seconds lifetime{
        0};                  // from the login on: what we count, as the two clocks may differ
    QDateTime lastAccess{};  // S45, R89: the last successful login before this one; may be null
    int failedAttempts = 0;  // R89: since lastAccess
    int unread = 0;          // S46, at login
    quint64 insertion = 0;   // level 3: of the card it was opened with (CardSnapshot)
    const Patient& subject() const { return actingFor ? *actingFor : patient; }
};

/// Why a session is over; each has its own sentence.
enum class SessionEnd { logout, cardRemoved, expired, idle, replaced };

}  // namespace core

Q_DECLARE_METATYPE(core::Session)
