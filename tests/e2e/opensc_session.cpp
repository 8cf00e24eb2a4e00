// SPDX-License-Identifier: EUPL-1.2
#include "tests/e2e/opensc_session.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>

#include "pcsc/transport/pcsc_readers.h"

namespace e2e {
namespace {

// OpenSC's own limits for a reader are those of short APDUs; RSA-2048 needs the extended ones.
constexpr auto configuration =
    "app default {\n  reader_driver pcsc { max_send_size = 65535; max_recv_size = 65536; }\n}\n";

/// Waits until the service's readers are as wanted; its own polling takes up to half a second to
/// see a card.
bool serviceSees(const std::function<bool(const std::vector<pcsc::Slot>&)>& wanted) {
    std::mutex mutex;
    std::condition_variable changed;
    bool seen = false;
    const auto watch = pcsc::PcscReaders().watch([&](const pcsc::ReadersSnapshot& snapshot) {
        const std::lock_guard lock(mutex);
        seen = wanted(snapshot.readers);
        changed.notify_all();
    });
    std::unique_lock lock(mutex);
    return changed.wait_for(lock, std::chrono::seconds(20), [&] { return seen; });
}

}  // namespace

OpenscSession::OpenscSession(const cardmaker::CardOrder& order)
    : made_(cardmaker::CardMaker().make(order)) {
    write(QStringLiteral("opensc.conf"), configuration);
    auto client =
        virtualcard::VpcdClient::attach("localhost", virtualcard::VpcdClient::defaultPort);
    if (!client) return;
    client_ = std::move(*client);
    server_ = std::thread([this] { client_->serve(*made_.card); });
    attached_ = serviceSees([atr = made_.card->atr()](const auto& readers) {
        return std::ranges::any_of(readers, [&](const auto& reader) { return reader.atr == atr; });
    });
}

OpenscSession::~OpenscSession() {
    if (client_ != nullptr) client_->stop();
    if (server_.joinable()) server_.join();
    // The next card must not be taken for this one.
    serviceSees([](const auto& readers) {
        return std::ranges::all_of(readers, [](const auto& reader) { return reader.atr.empty(); });
    });
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
