// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <optional>

#include "core/clinical/signature/trust_list.h"
#include "core/clinical/signature/validation_data.h"

namespace core::clinical {

struct TimeStamp {
    QDateTime time{};      // UTC
    bool intact = false;   // its imprint is of the bytes it stands for, its own signature is right
    bool fits = false;     // and whoever made it has a certificate for that
    bool trusted = false;  // and is among the anchors for time stamps
};

/// An RFC 3161 token over these bytes; it need not hold its maker's certificate, where `data` does.
/// nullopt when it cannot be read.
std::optional<TimeStamp> readTimeStamp(const QByteArray& token, const QByteArray& stamped,
                                       const TrustList& anchors, const ValidationData& data = {});

}  // namespace core::clinical
