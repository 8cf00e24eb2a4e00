// SPDX-License-Identifier: EUPL-1.2
// Programs of others that say whether an archive is good.
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>

namespace judges {

inline bool isThere(const char* program) {
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

struct Verdict {
    int code = -1;
    QByteArray said{};
};

inline Verdict ask(const char* program, const QStringList& arguments, const QString& folder = {}) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!folder.isEmpty()) process.setWorkingDirectory(folder);
    process.start(QString::fromLatin1(program), arguments);
    if (!process.waitForFinished(30000)) return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAll()};
}

}  // namespace judges
