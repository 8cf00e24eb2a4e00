// SPDX-License-Identifier: EUPL-1.2
#include "tests/e2e/opensc_session.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace e2e {
namespace {

// OpenSC's own limits for a reader are those of short APDUs; RSA-2048 needs the extended ones.
constexpr auto configuration =
    "app default {\n  reader_driver pcsc { max_send_size = 65535; max_recv_size = 65536; }\n}\n";

}  // namespace

OpenscSession::OpenscSession(const cardmaker::CardOrder& order)
    : made_(cardmaker::CardMaker().make(order)) {
    write(QStringLiteral("opensc.conf"), configuration);
    auto client =
        virtualcard::VpcdClient::attach("localhost", virtualcard::VpcdClient::defaultPort);
    if (!client) return;
    client_ = std::move(*client);
    server_ = std::thread([this] { client_->serve(*made_.card); });
}

OpenscSession::~OpenscSession() {
    if (client_ != nullptr) client_->stop();
    if (server_.joinable()) server_.join();
}

Outcome OpenscSession::run(const QString& program, const QStringList& arguments) const {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OPENSC_CONF"), path(QStringLiteral("opensc.conf")));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        return {.exitCode = -1, .output = {}, .errors = "did not end"};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString OpenscSession::write(const QString& name, const QByteArray& content) const {
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly)) file.write(content);
    return file.fileName();
}

QByteArray OpenscSession::read(const QString& name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList missingPrograms(const QStringList& programs) {
    QStringList missing;
    for (const auto& program : programs)
        if (QStandardPaths::findExecutable(program).isEmpty()) missing << program;
    return missing;
}

}  // namespace e2e
