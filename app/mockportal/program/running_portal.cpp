// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/program/running_portal.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <cstdio>

#include "app/mockportal/program/stdin_end.h"
#include "app/process/stop_signals.h"

namespace mockportal {
namespace {

int failure(const QString& message) {
    std::fprintf(stderr, "sportello-portal: %s\n", qPrintable(message));
    return 1;
}

bool write(const QString& path, const QByteArray& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void tell(const Portal& portal, const QString& caFile) {
    const QJsonObject ready{{"url", portal.url()},
                            {"cnsUrl", portal.cnsUrl()},
                            {"ca", caFile},
                            {"control", portal.controlUrl()}};
    const auto line = QJsonDocument(ready).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

}  // namespace

int runPortal(const ProgramOptions& options) {
    const QTemporaryDir folder;  // readable by this user only, gone at the end
    const auto caFile = folder.filePath(QStringLiteral("portal-ca.pem"));
    const auto portal = Portal::start(options.portal);
    if (!portal) return failure(portal.error());
    if (!folder.isValid() || !write(caFile, (*portal)->caPem()))
        return failure(QStringLiteral("the CA file cannot be written"));
    const process::StopSignals stop([] { QCoreApplication::quit(); });
    if (options.untilStdinCloses) quitWhenStdinCloses();
    tell(**portal, caFile);
    return QCoreApplication::exec();
}

}  // namespace mockportal
