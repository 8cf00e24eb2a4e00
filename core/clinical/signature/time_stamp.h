// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <optional>

namespace core::clinical {

struct TimeStamp {
    QDateTime time{};   // UTC
    bool fits = false;  // its imprint is of the bytes it stands for
};

/// An RFC 3161 token over these bytes. nullopt when it cannot be read.
std::optional<TimeStamp> readTimeStamp(const QByteArray& token, const QByteArray& stamped);

}  // namespace core::clinical
