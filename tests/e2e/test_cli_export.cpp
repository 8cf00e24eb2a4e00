// SPDX-License-Identifier: EUPL-1.2
// sportello-cli export: the record into one file, judged by unzip and 7z.
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include "core/record/fhir_gateway.h"
#include "tests/core/export/judges.h"
#include "tests/core/gass_desk.h"

using namespace journey;
using mockportal::Fault;

namespace {

const QString program = QStringLiteral(SPORTELLO_BIN_DIR "/sportello-cli");
const QByteArray password(marioPassword.data());

struct Run {
    int exit = -1;
    QJsonDocument json{};
    QByteArray err{};
    QByteArray code() const {
        return json[QLatin1String("error")][QLatin1String("code")].toString().toUtf8();
    }
    int number(const char* field) const { return json[QLatin1String(field)].toInt(-1); }
};

}  // namespace

class TestCliExport : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_{};
    std::unique_ptr<QTemporaryDir> folder_;
    QString file_;

    QStringList arguments(const QStringList& more) const {
        return QStringList{"export",   "--json",       "--lang",   "it",
                           "--method", "gass",         "--portal", world_->server->url(),
                           "--ca",     world_->caFile, "--user",   mario.cardNumber,
                           "--out",    file_} +
               more;
    }
    /// Starts it and logs in with password and code.
    void begin(QProcess& process, Desk& desk, const QStringList& more,
               const QByteArrayList& lines = {}) const {
        process.start(program, arguments(more));
        process.write(password + '\n');
        QVERIFY(QTest::qWaitFor([&] { return desk.smsCount() == 1; }, 30000));
        process.write(desk.lastCode() + '\n');
        for (const auto& line : lines) process.write(line + '\n');
    }
    static Run ended(QProcess& process) {
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
                QJsonDocument::fromJson(process.readAllStandardOutput()),
                process.readAllStandardError()};
    }
    Run run(const QStringList& more = {}, const QByteArrayList& lines = {},
            const std::function<void()>& before = {}) const {
        Desk desk(*world_);
        if (before) before();
        QProcess process;
        begin(process, desk, more, lines);
        return ended(process);
    }
    QStringList left() const {
        return QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    QStringList someIds(int count) const {
        QStringList options;
        const auto token =
            world_->server->openSession(mario.codiceFiscale, mockportal::Level::card);
        core::Session session{.level = core::Level::card};
        session.patient.id = world_->server->patientId(mario.codiceFiscale);
        session.token = std::make_shared<core::SessionToken>(core::SecretBuffer(
            std::string_view(token.constData(), static_cast<std::size_t>(token.size()))));
        const auto gateway = core::makeFhirGateway(world_->client(), session);
        const auto page = await(gateway->documents({.pageSize = count}));
        for (const auto& document : page.value_or(core::DocumentPage{}).documents)
            options << "--id" << document.id;
        return options;
    }

  private Q_SLOTS:
    void initTestCase() { world_ = std::make_unique<World>(mockportal::PortalOptions{}, false); }
    void cleanupTestCase() { world_.reset(); }
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        file_ = folder_->filePath(QStringLiteral("fascicolo.zip"));
    }

    void usage_data() {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("format") << QStringList{"--format", "pdf"};
        QTest::newRow("encrypted fhir") << QStringList{"--format", "fhir", "--encrypt"};
        QTest::newRow("of documents") << QStringList{"--get", "7"};
    }

    void usage() {
        QFETCH(QStringList, more);
        QProcess process;
        process.start(program, arguments(more));
        QCOMPARE(ended(process).exit, 2);
        QCOMPARE(left(), QStringList());
    }

    void chosenDocuments() {
        const auto done = run(someIds(3));
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.number("chosen"), 3);
        QCOMPARE(done.number("included"), 3);
        QVERIFY(done.json[QLatin1String("problems")].toArray().isEmpty());
        QVERIFY2(done.err.isEmpty(), done.err);
        QCOMPARE(left(), QStringList{"fascicolo.zip"});
        if (judges::isThere("unzip")) QCOMPARE(judges::ask("unzip", {"-t", file_}).code, 0);
    }

    void encryptedWithALineAfterTheCode() {
        const auto done = run(someIds(2) + QStringList{"--encrypt"}, {"cavallo giallo"});
        QCOMPARE(done.exit, 0);
        QVERIFY(done.json[QLatin1String("encrypted")].toBool());
        if (!judges::isThere("7z")) QSKIP("7z is not installed");
        QCOMPARE(judges::ask("7z", {"t", "-pcavallo giallo", file_}).code, 0);
        QVERIFY(judges::ask("7z", {"t", "-pcavallo rosso", file_}).code != 0);
    }

    void asFhir() {
        const auto done = run(someIds(3) + QStringList{"--format", "fhir"});
        QCOMPARE(done.exit, 0);
        QFile bundle(file_);
        QVERIFY(bundle.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(bundle.readAll())[QLatin1String("type")].toString(),
                 QStringLiteral("document"));
    }

    void whatIsMissingIsToldAndChangesTheCode() {
        const auto ids = someIds(3);
        const auto done = run(ids, {}, [this] {
            world_->server->addFault(
                {.kind = Fault::Kind::status, .path = "/fhir/Binary", .status = 404, .times = 1});
        });
        QCOMPARE(done.exit, 30);
        QCOMPARE(done.number("chosen"), 3);
        QCOMPARE(done.number("included"), 2);
        const auto problem = done.json[QLatin1String("problems")][0];
        QCOMPARE(problem[QLatin1String("code")].toString(), QStringLiteral("document.missing"));
        QCOMPARE(problem[QLatin1String("included")].toBool(true), false);
        QVERIFY(QFile::exists(file_));
    }

    void noSuchDocument() {
        const auto done = run({"--id", "nessuno"});
        QCOMPARE(done.exit, 31);
        QCOMPARE(left(), QStringList());
    }

    void aFileThatIsThereIsNotReplacedUnasked() {
        QVERIFY(QFile(file_).open(QIODevice::WriteOnly));
        QProcess process;
        process.start(program, arguments({}));
        const auto refused = ended(process);
        QCOMPARE(refused.exit, 32);
        QCOMPARE(refused.code(), QByteArray("output.unwritable"));
        QCOMPARE(run(someIds(1) + QStringList{"--force"}).exit, 0);
        QVERIFY(QFileInfo(file_).size() > 0);
    }

    void stoppedItLeavesNothing() {
        const auto ids = someIds(3);
        Desk desk(*world_);
        world_->server->addFault({.kind = Fault::Kind::stall, .path = "/fhir/Binary", .times = 9});
        QProcess process;
        begin(process, desk, ids);
        QTRY_VERIFY_WITH_TIMEOUT(!left().isEmpty(), 20000);  // the private file
        process.terminate();
        QVERIFY(ended(process).exit > 0);
        QCOMPARE(left(), QStringList());
    }
};

QTEST_MAIN(TestCliExport)
#include "test_cli_export.moc"
