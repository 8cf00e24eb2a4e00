// SPDX-License-Identifier: EUPL-1.2
#include "core/base/private_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace core {

bool isTakenByNoFile(const QString& path) {
    const QFileInfo there(path);
    return there.exists() && !there.isFile();
}

Result<void> writePrivateFile(const QString& path, const QByteArray& content) {
    if (isTakenByNoFile(path)) return fail(errors::outputUnwritable, "is not a file");
    QSaveFile file(path);
    // The permissions come before the content: nobody else can read it in between.
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    if (!written) return fail(errors::outputUnwritable, file.errorString().toStdString());
    return {};
}

}  // namespace core
