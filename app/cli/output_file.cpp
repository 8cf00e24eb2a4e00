// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/output_file.h"

#include <QFileInfo>

#include "core/base/private_file.h"

namespace cli {

core::Result<void> checkOutput(const QString& path, bool force) {
    const QFileInfo file(path);
    if (core::isTakenByNoFile(path))
        return core::fail(core::errors::outputUnwritable, "is not a file");
    if (file.exists() && !force) return core::fail(core::errors::outputUnwritable, "exists");
    if (!QFileInfo(file.absolutePath()).isWritable())
        return core::fail(core::errors::outputUnwritable, "folder is not writable");
    return {};
}

}  // namespace cli
