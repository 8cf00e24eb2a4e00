// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/base.h"

namespace core {

/// Writes what belongs to one person: whole or not at all, readable by its owner only (mode 0600).
/// Links are followed. output.unwritable when the folder refuses or something that is no file (a
/// folder, a pipe, a device) has the name.
Result<void> writePrivateFile(const QString& path, const QByteArray& content);

/// To replace a pipe or a device would take it from whoever reads there.
bool isTakenByNoFile(const QString& path);

}  // namespace core
