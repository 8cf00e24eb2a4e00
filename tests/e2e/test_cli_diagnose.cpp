// SPDX-License-Identifier: EUPL-1.2
// sportello-cli diagnose beside a PC/SC service that this test may stop, with a card and a portal.
#include <signal.h>
#include <QDeadlineTimer>
#include <QTcpServer>

#include "tests/e2e/cli_stage.h"

using stage::Card;
using stage::cli;
using stage::Portal;

namespace {

QJsonObject probe(const stage::Run& run, const char* id) {
    for (const auto& each : run.json()[QLatin1String("probes")].toArray())
        if (each.toObject()[QLatin1String("id")].toString() == QLatin1String(id))
            return each.toObject();
    return {};
}

QString verdict(const stage::Run& run, const char* id) {
    return probe(run, id)[QLatin1String("verdict")].toString();
}

bool stopService() {
    QFile file(QStringLiteral("/run/pcscd/pcscd.pid"));
    if (file.open(QFile::ReadOnly))
        kill(file.readAll().replace('\0', "").trimmed().toInt(), SIGTERM);
    return QTest::qWaitFor([] { return !QFile::exists(QStringLiteral("/run/pcscd/pcscd.pid")); });
}

}  // namespace

class TestCliDiagnose : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void emptyReader() {
        const auto run = cli({"diagnose", "--json"});
        QCOMPARE(run.exit, 12);
        QVERIFY(run.err.isEmpty());
        QCOMPARE(verdict(run, "service.running"), QStringLiteral("ok"));
        QVERIFY(probe(run, "service.running")[QLatin1String("detail")].toString().startsWith(
            QStringLiteral("pcscd ")));
        QCOMPARE(verdict(run, "reader.present"), QStringLiteral("ok"));
        QCOMPARE(verdict(run, "card.present"), QStringLiteral("fail"));
        QCOMPARE(verdict(run, "portal.address"), QStringLiteral("skipped"));
    }

    void allIsWell() {
        const Card card;
        const Portal portal(card.ca());
        const auto run = cli(QStringList{"diagnose"} + portal.options());
        QCOMPARE(run.exit, 0);
        for (const char* id : {"card.present", "card.type", "card.certificate", "certificate.dates",
                               "portal.tls", "portal.health", "clock.skew"})
            QCOMPARE(QLatin1String(id) + QLatin1Char(' ') + verdict(run, id),
                     QLatin1String(id) + QStringLiteral(" ok"));
        QCOMPARE(card.verified(), qsizetype{0});
        for (const auto* datum :
             {"RSSMRA62B25C014Z", "6030123456789008", "80380000301234567890", "ROSSI", "MARIO"})
            QVERIFY2(!run.out.contains(datum), datum);
    }

    void forPeople() {
        const auto run = cli({"diagnose"}, {}, QStringLiteral("it"));
        QCOMPARE(run.exit, 12);
        const auto text = QString::fromUtf8(run.out);
        QVERIFY(text.contains(QStringLiteral("Nel lettore non c'è la tessera")));
        QVERIFY(text.contains(QStringLiteral("Codice: card.absent")));
        const auto english = QString::fromUtf8(cli({"diagnose"}, {}, QStringLiteral("en")).out);
        QVERIFY(english.contains(QStringLiteral("There is no card in the reader")));
        QVERIFY(!english.contains(QStringLiteral("tessera")));
    }

    void portalDown() {
        const Card card;
        const Portal portal(card.ca());
        const auto run =
            cli({"diagnose", "--json", "--portal", "https://localhost:1", "--ca", portal.ca()});
        QCOMPARE(run.exit, 20);
        QCOMPARE(probe(run, "network.tcp")[QLatin1String("code")].toString(),
                 QStringLiteral("portal.unreachable"));
        QCOMPARE(cli({"diagnose", "--json", "--portal", "nonsense"}).exit, 2);
    }

    void interruptedItTellsWhatItFound() {
        QTcpServer mute;  // takes the call and says nothing
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        const Card card;
        const Portal portal(card.ca());
        QProcess process;
        process.start(QStringLiteral(SPORTELLO_BIN_DIR "/sportello-cli"),
                      {"diagnose", "--json", "--ca", portal.ca(), "--portal",
                       QStringLiteral("https://127.0.0.1:%1").arg(mute.serverPort())});
        // The second call is the one for TLS: all before it was found.
        int calls = 0;
        connect(&mute, &QTcpServer::newConnection, [&] { ++calls; });
        QTRY_VERIFY_WITH_TIMEOUT(calls >= 2, 20000);
        kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(5000));
        const stage::Run run{process.exitCode(), process.readAllStandardOutput(), {}};
        QCOMPARE(run.exit, 2);
        QCOMPARE(verdict(run, "network.tcp"), QStringLiteral("ok"));
        QCOMPARE(verdict(run, "program.version"), QStringLiteral("ok"));
        QVERIFY(probe(run, "portal.health").isEmpty());
    }

    // The last one: nobody starts it again.
    void serviceStopped() {
        QVERIFY(stopService());
        const auto run = cli({"diagnose", "--json"});
        QCOMPARE(run.exit, 10);
        QCOMPARE(verdict(run, "service.installed"), QStringLiteral("ok"));
        QCOMPARE(verdict(run, "service.running"), QStringLiteral("fail"));
        QVERIFY(probe(run, "service.running")[QLatin1String("command")].toString().contains(
            QStringLiteral("pcscd")));
        QCOMPARE(verdict(run, "card.present"), QStringLiteral("skipped"));
    }
};

QTEST_GUILESS_MAIN(TestCliDiagnose)
#include "test_cli_diagnose.moc"
