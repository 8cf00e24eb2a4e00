// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QString>
#include <chrono>

namespace core {

/// The one-time code on its way, as the portal told it last (R86). The times are ours, counted from
/// its answer on: a picture, the portal judges (R87).
struct CodeState {
    QString phoneEnds{};    // the last three digits of the mobile number
    QDateTime expiresAt{};  // the code that was sent last
    QDateTime resendAt{};   // from then on the portal sends another
    int triesLeft = 0;
    int resendsLeft = 0;
};

}  // namespace core
