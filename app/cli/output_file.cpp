// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/output_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace cli {

core::Result<void> checkOutput(const QString& path, bool force) {
    const QFileInfo file(path);
    if (file.isDir()) return core::fail(core::errors::outputUnwritable, "is a folder");
    if (file.exists() && !force) return core::fail(core::errors::outputUnwritable, "exists");
    if (!QFileInfo(file.absolutePath()).isWritable())
        return core::fail(core::errors::outputUnwritable, "folder is not writable");
    return {};
}

core::Result<void> writeOutput(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    if (!written)
        return core::fail(core::errors::outputUnwritable, file.errorString().toStdString());
    return {};
}

}  // namespace cli
