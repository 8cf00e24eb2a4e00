// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/output_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace cli {
namespace {

/// To replace a pipe or a device would take it from whoever reads there.
bool isNoFile(const QFileInfo& there) {
    return there.exists() && !there.isFile();
}

}  // namespace

core::Result<void> checkOutput(const QString& path, bool force) {
    const QFileInfo file(path);
    if (isNoFile(file)) return core::fail(core::errors::outputUnwritable, "is not a file");
    if (file.exists() && !force) return core::fail(core::errors::outputUnwritable, "exists");
    if (!QFileInfo(file.absolutePath()).isWritable())
        return core::fail(core::errors::outputUnwritable, "folder is not writable");
    return {};
}

core::Result<void> writeOutput(const QString& path, const QByteArray& content) {
    if (isNoFile(QFileInfo(path)))
        return core::fail(core::errors::outputUnwritable, "is not a file");
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    if (!written)
        return core::fail(core::errors::outputUnwritable, file.errorString().toStdString());
    return {};
}

}  // namespace cli
