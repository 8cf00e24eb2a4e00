// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QUrl>

#include "core/record/record_gateway.h"

namespace core {

/// MHD ITI-67. `base` ends in a slash.
QUrl documentSearch(const QUrl& base, const QString& patientId, const DocumentQuery& query);

/// DocumentReference/ID.
QUrl documentUrl(const QUrl& base, const QString& documentId);

/// DocumentReference/ID/$meta-add or $meta-delete, and the Parameters body that names the unread
/// tag.
QUrl unreadOperation(const QUrl& base, const QString& documentId, bool unread);
QByteArray unreadParameters();

}  // namespace core
