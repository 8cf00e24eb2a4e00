// SPDX-License-Identifier: EUPL-1.2
// The program itself, with a stand-in for the reader: what it prints, writes and how it ends.
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

#include "tests/pcsc/virtualcard/fake_vpcd.h"

namespace {

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& text) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write(text);
}

}  // namespace

class TestSportelloCard : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QProcess program_;

    void start(const QStringList& arguments) {
        program_.start(QStringLiteral(SPORTELLO_BIN_DIR "/sportello-card"), arguments);
        QVERIFY(program_.waitForStarted());
    }

    /// The line it prints when it is in the reader.
    QJsonObject announcement() {
        while (!program_.canReadLine())
            if (!program_.waitForReadyRead(30000)) return {};
        return QJsonDocument::fromJson(program_.readLine()).object();
    }

    int ended() { return program_.waitForFinished(10000) ? program_.exitCode() : -1; }
    QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }

  private slots:
    void cleanup() {
        program_.kill();
        program_.waitForFinished();
    }

    void aWholeStay() {
        bench::FakeVpcd reader;
        start({"--host", "127.0.0.1", "--port", QString::number(reader.port()), "--log",
               path("log"), "--ca", path("ca.pem")});
        const auto line = announcement();
        QCOMPARE(line.value("codiceFiscale").toString(), QStringLiteral("RSSMRA62B25C014Z"));
        QCOMPARE(line.value("idCarta").toString(), QStringLiteral("6030123456789008"));
        QCOMPARE(line.value("keyBits").toInt(), 2048);
        QCOMPARE(line.value("ca").toString(), path("ca.pem"));
        QVERIFY(!QSslCertificate(content(path("ca.pem")), QSsl::Pem).isNull());
        QVERIFY(reader.accept());
        QCOMPARE(reader.atr(), line.value("atr").toString().toLatin1());
        reader.powerOn();
        QCOMPARE(reader.exchange("00200010083132333435FFFFFF"), QByteArray("9000"));
        program_.terminate();
        QCOMPARE(ended(), 0);
        QVERIFY(reader.cardIsGone());
        const auto log = content(path("log"));
        QCOMPARE(log.count('\n'), 1);
        QVERIFY(log.contains(R"("c":"0020001008FFFFFFFFFFFFFFFF")"));
        QVERIFY(!log.contains("3132333435"));
    }

    void interruptEndsItToo() {
        bench::FakeVpcd reader;
        start({"--host", "127.0.0.1", "--port", QString::number(reader.port())});
        const auto ca = announcement().value("ca").toString();
        QVERIFY(QFile::exists(ca));
        ::kill(static_cast<pid_t>(program_.processId()), SIGINT);
        QCOMPARE(ended(), 0);
        QVERIFY(!QFile::exists(ca));  // nobody asked for it to stay
    }

    void aScriptIsPlayed() {
        bench::FakeVpcd reader;
        write(path("script"), "insert\nwait 0.8\nreset\nwait 0.8\nremove\nend\n");
        start({"--host", "127.0.0.1", "--port", QString::number(reader.port()), "--script",
               path("script")});
        QCOMPARE(announcement().value("keyBits").toInt(), 2048);  // not in yet, but made
        QCOMPARE(announcement().value("event").toString(), QStringLiteral("insert"));
        QVERIFY(reader.accept());
        reader.powerOn();
        QCOMPARE(reader.exchange("00200010083132333435FFFFFF"), QByteArray("9000"));
        QCOMPARE(announcement().value("event").toString(), QStringLiteral("reset"));
        QCOMPARE(reader.exchange("00200010"), QByteArray("63C3"));  // verified no more
        QCOMPARE(announcement().value("event").toString(), QStringLiteral("remove"));
        QVERIFY(reader.cardIsGone());
        QCOMPARE(ended(), 0);
    }

    void aSignalEndsAScript() {
        write(path("script"), "wait 1000\ninsert\n");
        start({"--script", path("script")});
        announcement();
        program_.terminate();
        QCOMPARE(ended(), 0);
        QVERIFY(program_.readAllStandardOutput().isEmpty());
    }

    void slotsCountFromThePort() {
        bench::FakeVpcd reader;
        start({"--host", "127.0.0.1", "--port", QString::number(reader.port() - 1), "--slot",
               "1=another-person", "--log", path("slots.log")});
        const auto line = announcement();
        QCOMPARE(line.value("slot").toInt(-1), 1);
        QCOMPARE(line.value("codiceFiscale").toString(), QStringLiteral("VRDLCU85S60F205G"));
        QVERIFY(reader.accept());
        reader.powerOn();
        reader.exchange("00A4080C0410001003");
        program_.terminate();
        QCOMPARE(ended(), 0);
        QVERIFY(content(path("slots.log")).startsWith("{\"slot\":1,\"n\":1,"));
    }

    void withoutAReader() {
        quint16 port = 0;
        {
            const bench::FakeVpcd closed;
            port = closed.port();
        }
        start({"--host", "127.0.0.1", "--port", QString::number(port)});
        QCOMPARE(ended(), 10);
        QVERIFY(program_.readAllStandardError().contains(QByteArray::number(port)));
    }

    void whenTheServiceEnds() {
        bench::FakeVpcd reader;
        start({"--host", "127.0.0.1", "--port", QString::number(reader.port())});
        announcement();
        QVERIFY(reader.accept());
        reader.close();
        QCOMPARE(ended(), 10);
    }

    void badProfile() {
        QFile profile(path("profile.json"));
        QVERIFY(profile.open(QIODevice::WriteOnly));
        profile.write(R"({"tries": 99})");
        profile.close();
        start({"--profile", profile.fileName()});
        QCOMPARE(ended(), 2);
        QVERIFY(program_.readAllStandardError().contains("tries"));
        QVERIFY(program_.readAllStandardOutput().isEmpty());
    }

    void filesThatCannotBeWritten() {
        start({"--log", "/no/such/folder/log"});
        QCOMPARE(ended(), 32);
        start({"--ca", "/no/such/folder/ca.pem"});
        QCOMPARE(ended(), 32);
    }

    void help() {
        start({"--help"});
        QCOMPARE(ended(), 0);
        QVERIFY(program_.readAllStandardOutput().contains("--profile"));
    }
};

QTEST_GUILESS_MAIN(TestSportelloCard)
#include "test_sportello_card.moc"
