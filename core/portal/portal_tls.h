// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSslConfiguration>

#include "core/base/base.h"

namespace core {

/// The cause when no file was named at all.
inline constexpr auto noCaFile = "no file";

/// TLS 1.2 or later to a portal whose certificate comes from an authority of this PEM file and from
/// nowhere else; the peer is always verified. portal.ca-unreadable when the file cannot be read or
/// holds no certificate.
Result<QSslConfiguration> portalTls(const QString& caFile);

}  // namespace core
