// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/demo/portal_process.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace desktop {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(desktop::PortalProcess)
};

QString programPath() {
    QString name = QStringLiteral("sportello-portal");
#ifdef Q_OS_WIN
    name += QStringLiteral(".exe");
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

}  // namespace

PortalProcess::~PortalProcess() {
    stop();
}

std::expected<PortalProcess::Addresses, QString> PortalProcess::start(
    const QString& cardAuthorityFile, std::chrono::milliseconds patience) {
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process_.start(programPath(), {QStringLiteral("--until-stdin-closes"),
                                   QStringLiteral("--trust-card-ca"), cardAuthorityFile});
    const QDeadlineTimer deadline(patience);
    while (!process_.canReadLine())
        if (deadline.hasExpired() || !process_.waitForReadyRead(int(deadline.remainingTime())))
            return std::unexpected(
                Words::tr("Il portale di prova non parte: %1").arg(programPath()));
    const QJsonObject told = QJsonDocument::fromJson(process_.readLine()).object();
    return Addresses{QUrl(told["url"].toString()), told["ca"].toString(),
                     QUrl(told["control"].toString())};
}

void PortalProcess::stop() {
    if (process_.state() == QProcess::NotRunning) return;
    process_.closeWriteChannel();
    if (!process_.waitForFinished(3000)) process_.kill();
    process_.waitForFinished(1000);
}

}  // namespace desktop
