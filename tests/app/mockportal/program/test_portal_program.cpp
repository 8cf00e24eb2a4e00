// SPDX-License-Identifier: EUPL-1.2
// sportello-portal as a person scripts it (design 3).
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/mockportal/support/portal_client.h"

namespace {

const auto program = QStringLiteral(SPORTELLO_BIN_DIR "/sportello-portal");

struct Run {
    QProcess process{};
    QJsonObject ready{};
    explicit Run(const QStringList& arguments) {
        process.start(program, arguments);
        if (process.waitForReadyRead(30000))
            ready = QJsonDocument::fromJson(process.readLine()).object();
    }
    ~Run() {
        process.terminate();
        process.waitForFinished(5000);
    }
    QString text(const char* key) const { return ready.value(QLatin1String(key)).toString(); }
};

}  // namespace

class TestPortalProgram : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void helpAndVersion() {
        QProcess process;
        process.start(program, {QStringLiteral("--help")});
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.exitCode(), 0);
        const auto help = process.readAllStandardOutput();
        for (const auto* option : {"--port", "--control-port", "--trust-card-ca", "--enrol",
                                   "--documents", "--citizens", "--seed", "--until-stdin-closes"})
            QVERIFY2(help.contains(option), option);
        process.start(program, {QStringLiteral("--version")});
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.readAllStandardOutput().trimmed(),
                 QByteArray("sportello-portal " SPORTELLO_VERSION));
    }

    void wrongUseIsExitCode2_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("port") << QStringList{QStringLiteral("--port"), QStringLiteral("x")};
        QTest::newRow("too many documents")
            << QStringList{QStringLiteral("--documents"), QStringLiteral("10001")};
        QTest::newRow("too many in all")
            << QStringList{QStringLiteral("--documents"), QStringLiteral("1000"),
                           QStringLiteral("--citizens"), QStringLiteral("101")};
        QTest::newRow("no such file")
            << QStringList{QStringLiteral("--trust-card-ca"), QStringLiteral("/nowhere")};
        QTest::newRow("not a certificate")
            << QStringList{QStringLiteral("--trust-card-ca"), program};
        QTest::newRow("argument") << QStringList{QStringLiteral("something")};
    }
    void wrongUseIsExitCode2() {
        QFETCH(QStringList, arguments);
        QProcess process;
        process.start(program, arguments);
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("sportello-portal: "));
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void aTakenPortIsToldSo() {
        const Run first({});
        const auto port = first.text("url").section(QLatin1Char(':'), -1);
        QProcess second;
        second.start(program, {QStringLiteral("--port"), port});
        QVERIFY(second.waitForFinished(30000));
        QCOMPARE(second.exitCode(), 1);
    }

    void sigtermEndsItCleanly() {
        Run run({});
        const QFileInfo ca(run.text("ca"));
        QVERIFY(ca.exists());
        const QFileInfo folder(ca.absolutePath());
        QVERIFY(!folder.permission(QFile::ReadGroup) && !folder.permission(QFile::ReadOther));
        run.process.terminate();
        QVERIFY(run.process.waitForFinished(10000));
        QCOMPARE(run.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(run.process.exitCode(), 0);
        QVERIFY(!QFileInfo::exists(ca.filePath()));
        QVERIFY(!QFileInfo::exists(folder.filePath()));
    }

    void itEndsWhenItsStarterIsGone() {
        Run run({QStringLiteral("--until-stdin-closes")});
        const QString ca = run.text("ca");
        run.process.write("what comes in does not matter\n");
        QVERIFY(!run.process.waitForFinished(300));  // an open pipe keeps it
        run.process.closeWriteChannel();             // as the system does for a dead process
        QVERIFY(run.process.waitForFinished(10000));
        QCOMPARE(run.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(run.process.exitCode(), 0);
        QVERIFY(!QFileInfo::exists(ca));
    }

    void aClosedInputEndsOnlyWhoAskedForIt() {
        Run run({});
        run.process.closeWriteChannel();
        QVERIFY(!run.process.waitForFinished(300));
        QCOMPARE(documentCount(run) > 0, true);
    }

    void anEnrolledCardOfATrustedAuthorityLogsIn() {
        const CardMaker first;
        const CardMaker second;
        QTemporaryDir folder;
        const auto firstFile = write(folder.filePath(QStringLiteral("first.pem")), first.pem());
        const auto secondFile = write(folder.filePath(QStringLiteral("second.der")),
                                      second.authority.certificate().der);
        const Run run({QStringLiteral("--trust-card-ca"), firstFile,
                       QStringLiteral("--trust-card-ca"), secondFile, QStringLiteral("--enrol"),
                       QStringLiteral("XX"), QStringLiteral("--enrol"), QStringLiteral("YY"),
                       QStringLiteral("--documents"), QStringLiteral("3")});
        for (const auto* maker : {&first, &second})
            for (const auto& person :
                 {QStringLiteral("XX"), QStringLiteral("YY"), QString::fromLatin1(specimen)})
                QCOMPARE(loginStatus(run, *maker, person), 200);
        QCOMPARE(documentCount(run), 9);
    }

    void peopleMadeUpCanLogInAndRead() {
        const CardMaker maker;
        QTemporaryDir folder;
        const auto file = write(folder.filePath(QStringLiteral("ca.pem")), maker.pem());
        const Run run({QStringLiteral("--trust-card-ca"), file, QStringLiteral("--citizens"),
                       QStringLiteral("3"), QStringLiteral("--documents"), QStringLiteral("40")});
        QCOMPARE(documentCount(run), 160);
        const auto answer =
            ask(run, "GET", run.text("control") + QStringLiteral("/citizens"), nullptr, {});
        const auto people = QJsonDocument::fromJson(answer.body).array();
        const auto stranger = people.last().toObject();
        QCOMPARE(stranger.value("documents").toInt(), 40);
        QVERIFY(stranger.value("codiceFiscale").toString() != QLatin1String(specimen));
        QCOMPARE(loginStatus(run, maker, stranger.value("codiceFiscale").toString()), 200);
    }

    void aRecordOfTenThousandStartsFast() {
        QElapsedTimer timer;
        timer.start();
        const Run run({QStringLiteral("--documents"), QStringLiteral("10000"),
                       QStringLiteral("--seed"), QStringLiteral("7")});
        const auto elapsed = timer.elapsed();
        QCOMPARE(documentCount(run), 10000);
        qInfo("ready with 10,000 documents after %lld ms", elapsed);
        QVERIFY2(elapsed < 10000, "a start is for people who wait");
    }

  private:
    static QString write(const QString& path, const QByteArray& content) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path
                                                                                        : QString();
    }

    static Answer ask(const Run& run, const QByteArray& method, const QString& address,
                      const CardMaker* maker, const QString& person) {
        QFile ca(run.text("ca"));
        if (!ca.open(QIODevice::ReadOnly)) return {};
        PortalClient client(run.text("url"), run.text("cnsUrl"), ca.readAll());
        if (maker != nullptr) client.setCard(maker->card(person), maker->key);
        return client.send(method, address, {}, {});
    }

    static int loginStatus(const Run& run, const CardMaker& maker, const QString& person) {
        return ask(run, "POST", run.text("cnsUrl") + QStringLiteral("/auth/cns"), &maker, person)
            .status;
    }

    static int documentCount(const Run& run) {
        return ask(run, "GET", run.text("control") + QStringLiteral("/state"), nullptr, {})
            .json()
            .value("documents")
            .toInt();
    }
};

QTEST_MAIN(TestPortalProgram)
#include "test_portal_program.moc"
