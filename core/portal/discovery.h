// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>

#include "core/portal/portal.h"

namespace core {

inline constexpr qint64 discoveryLimit = 64 * 1024;  // bytes

/// Where the portal says what it offers: /.well-known/sportello.json of its origin.
QUrl discoveryUrl(const QUrl& portal);

/// Strict: the record and login live at the portal's own origin, the card's address at its host
/// with https, though on another port. Anything else is portal.answer, so that nobody can lead the
/// card elsewhere.
Result<PortalAddresses> readDiscovery(const Result<QJsonObject>& json, const QUrl& portal);

}  // namespace core
