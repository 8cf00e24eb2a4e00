// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "core/base/base.h"

namespace cli {

/// output.unwritable when the file is there already (unless `force`), when something else has its
/// name (a folder, a pipe, a device; links are followed), or when its folder is not writable. Asked
/// before the PIN, so that nobody types it for nothing.
core::Result<void> checkOutput(const QString& path, bool force);

}  // namespace cli
