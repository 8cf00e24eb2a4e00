// SPDX-License-Identifier: EUPL-1.2
// The three programs on a real PC/SC service: a card, a portal, and the command line of the
// citizen.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <optional>

namespace stage {

/// A program that says one JSON line when it is ready, and ends with this object.
class Server {
  public:
    Server(const QString& name, const QStringList& arguments) {
        process_.start(QStringLiteral(SPORTELLO_BIN_DIR "/") + name, arguments);
        if (QTest::qWaitFor([this] { return process_.canReadLine(); }, 30000))
            said_ = QJsonDocument::fromJson(process_.readLine()).object();
    }
    ~Server() {
        process_.terminate();
        if (!process_.waitForFinished()) process_.kill();
        process_.waitForFinished();
    }
    QString operator[](const char* name) const { return said_[QLatin1String(name)].toString(); }

  private:
    QProcess process_;
    QJsonObject said_;
};

/// What one run of sportello-cli gave.
struct Run {
    int exit = -1;
    QByteArray out{};
    QByteArray err{};
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QByteArray code() const {
        return json()[QLatin1String("error")][QLatin1String("code")].toString().toUtf8();
    }
};

inline Run cli(const QStringList& arguments, const QByteArray& input = {},
               const QString& language = QStringLiteral("it")) {
    QProcess process;
    process.start(QStringLiteral(SPORTELLO_BIN_DIR "/sportello-cli"),
                  arguments + QStringList{"--lang", language});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000)) process.kill();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A card in the first reader; its log counts the commands.
class Card {
  public:
    explicit Card(const QStringList& arguments = {})
        : server_(std::in_place, QStringLiteral("sportello-card"),
                  arguments + QStringList{"--log", log()}) {}
    /// Only once the service has seen it leave: a card that comes before that is taken for this
    /// one.
    ~Card() {
        server_.reset();
        (void)QTest::qWaitFor([] { return firstReaderIsEmpty(); }, 5000);
    }
    QString ca() const { return (*server_)["ca"]; }
    QList<QJsonObject> commands() const {
        QFile file(log());
        QList<QJsonObject> list;
        if (!file.open(QIODevice::ReadOnly)) return list;
        while (!file.atEnd()) list << QJsonDocument::fromJson(file.readLine()).object();
        return list;
    }
    qsizetype verified() const {
        return std::ranges::count_if(commands(), [](const QJsonObject& command) {
            return command[QLatin1String("c")].toString().mid(2, 2) == QLatin1String("20");
        });
    }

  private:
    static bool firstReaderIsEmpty() {
        const QJsonDocument readers = cli({"readers", "--json"}).json();
        return readers[0][QLatin1String("state")] == QLatin1String("empty");
    }
    QString log() const { return dir_.filePath(QStringLiteral("log")); }
    QTemporaryDir dir_;
    std::optional<Server> server_;
};

/// A portal that trusts the cards of this CA.
class Portal {
  public:
    explicit Portal(const QString& cardCa, const QStringList& more = {})
        : server_(QStringLiteral("sportello-portal"),
                  QStringList{"--trust-card-ca", cardCa} + more) {}
    QString ca() const { return server_["ca"]; }
    QString url() const { return server_["url"]; }
    QStringList options() const { return {"--json", "--portal", url(), "--ca", ca()}; }

  private:
    Server server_;
};

}  // namespace stage
