// SPDX-License-Identifier: EUPL-1.2
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>

#include "core/export/export_job.h"
#include "core/record/fhir_gateway.h"
#include "tests/core/export/judges.h"
#include "tests/core/journey.h"

using namespace journey;
using core::ExportOutcome;
using mockportal::Fault;

namespace {

const auto citizenCode = QStringLiteral("RSSMRA62B25C014Z");

struct Record {
    explicit Record(World& at) : world(at), portal(at.client()) {
        world.server->reset();
        const auto token = world.server->openSession(citizenCode, mockportal::Level::card);
        session.patient = {world.server->patientId(citizenCode), citizenCode, "MARIO", "ROSSI"};
        session.token = std::make_shared<core::SessionToken>(core::SecretBuffer(
            std::string_view(token.constData(), static_cast<std::size_t>(token.size()))));
        gateway = core::makeFhirGateway(portal, session);
        documents =
            await(gateway->documents({.pageSize = 100})).value_or(core::DocumentPage{}).documents;
    }
    /// At the next fetch of that document's file.
    void fault(Fault::Kind kind, int document, int status = 0) {
        world.server->addFault({.kind = kind,
                                .path = QUrl(documents[document].contentUrl).path(),
                                .status = status,
                                .times = 1});
    }

    World& world;
    std::shared_ptr<core::Portal> portal;
    core::Session session{.level = core::Level::card};
    std::unique_ptr<core::RecordGateway> gateway{};
    QVector<core::Document> documents{};
};

}  // namespace

class TestExportJob : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_;
    std::unique_ptr<QTemporaryDir> folder_;
    QString path_;

    core::ExportOrder order(const Record& record, int count) const {
        core::ExportOrder made;
        made.documents = record.documents.mid(0, count);
        made.path = path_;
        made.patient = record.session.patient;
        made.made = QDateTime(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);
        return made;
    }
    QStringList left() const {
        return QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    struct End {
        core::ExportSummary summary{};
        QByteArray error{};
    };
    static End run(Record& record, core::ExportOrder order) {
        core::ExportJob job(*record.gateway, std::move(order));
        End end;
        bool over = false;
        connect(&job, &core::ExportJob::finished, &job, [&](const core::ExportSummary& summary) {
            end.summary = summary;
            over = true;
        });
        connect(&job, &core::ExportJob::failed, &job, [&](const core::Error& error) {
            end.error = error.code.name().data();
            over = true;
        });
        job.start();
        if (!QTest::qWaitFor([&] { return over; }, 20000)) end.error = "never ended";
        return end;
    }

  private Q_SLOTS:
    void initTestCase() { world_ = std::make_unique<World>(); }
    void cleanupTestCase() { world_.reset(); }
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        path_ = folder_->filePath(QStringLiteral("fascicolo.zip"));
    }

    void theWholeRecordAsOthersSeeIt() {
        if (!judges::isThere("unzip") || !judges::isThere("qpdf"))
            QSKIP("unzip and qpdf are not installed");
        Record record(*world_);
        const auto end = run(record, order(record, 8));
        QCOMPARE(end.error, QByteArray());
        QCOMPARE(end.summary.chosen(), 8);
        QCOMPARE(end.summary.included(), 8);
        QCOMPARE(left(), QStringList{"fascicolo.zip"});
        QCOMPARE(judges::ask("unzip", {"-q", path_, "-d", folder_->path()}).code, 0);
        const auto sums =
            judges::ask("sha256sum", {"-c", "--strict", "SHA256SUMS"}, folder_->path());
        QVERIFY2(sums.code == 0, sums.said);
        QDirIterator pdfs(folder_->path(), {"*.pdf"}, QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (pdfs.hasNext()) {
            const auto checked = judges::ask("qpdf", {"--check", pdfs.next()});
            QVERIFY2(checked.code == 0, checked.said);
            ++count;
        }
        QVERIFY(count > 0);
        QCOMPARE(QDir(folder_->filePath("documenti"))
                     .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                     .size(),
                 8);
    }

    void theIndexLinksOnlyToWhatIsThere() {
        Record record(*world_);
        QCOMPARE(run(record, order(record, 3)).error, QByteArray());
        QCOMPARE(judges::ask("unzip", {"-q", path_, "-d", folder_->path()}).code, 0);
        QFile index(folder_->filePath("indice.html"));
        QVERIFY(index.open(QIODevice::ReadOnly));
        const auto html = QString::fromUtf8(index.readAll());
        QRegularExpression link(QStringLiteral("href=\"([^\"]+)\""));
        int links = 0;
        for (auto it = link.globalMatch(html); it.hasNext(); ++links)
            QVERIFY(QFile::exists(folder_->filePath(it.next().captured(1))));
        QVERIFY(links >= 3);
        QVERIFY(html.contains(record.documents[0].title.toHtmlEscaped()));
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains("http://") && !html.contains("https://"));
    }

    void whatIsMissingIsTold_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, Fault::Kind kind, int status, const char* code) {
            QTest::newRow(name) << int(kind) << status << QByteArray(code);
        };
        row("gone since it was listed", Fault::Kind::status, 404, "document.missing");
        row("altered", Fault::Kind::garble, 0, "document.altered");
        row("truncated", Fault::Kind::truncate, 0, "portal.unreachable");
        row("refused", Fault::Kind::status, 500, "portal.error");
    }

    void whatIsMissingIsTold() {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        Record record(*world_);
        record.fault(Fault::Kind(kind), 1, status);
        const auto end = run(record, order(record, 4));
        QCOMPARE(end.error, QByteArray());
        QCOMPARE(end.summary.chosen(), 4);
        QCOMPARE(end.summary.included(), 3);
        const auto& outcome = end.summary.outcomes[1];
        QCOMPARE(outcome.part, ExportOutcome::Part::left);
        QCOMPARE(QByteArray(outcome.reason->code.name().data()), code);
        QCOMPARE(outcome.document.id, record.documents[1].id);
        QCOMPARE(judges::ask("unzip", {"-q", path_, "-d", folder_->path()}).code, 0);
        QFile index(folder_->filePath("indice.html"));
        QVERIFY(index.open(QIODevice::ReadOnly));
        QVERIFY(index.readAll().contains("Che cosa manca"));
    }

    void theEndOfTheSessionEndsTheExport() {
        Record record(*world_);
        record.fault(Fault::Kind::expireToken, 2);
        QCOMPARE(run(record, order(record, 4)).error, QByteArray("session.ended"));
        QTRY_COMPARE(left(), QStringList());
    }

    void aPortalThatIsGoneEndsTheExport() {
        Record record(*world_);
        for (int i = 0; i < 4; ++i) record.fault(Fault::Kind::truncate, i);
        QCOMPARE(run(record, order(record, 4)).error, QByteArray("portal.unreachable"));
        QTRY_COMPARE(left(), QStringList());
    }

    void cancelledAtEachStepItLeavesNothing_data() {
        QTest::addColumn<int>("step");
        for (int step = 0; step <= 3; ++step)
            QTest::newRow(qPrintable(QString::number(step))) << step;
    }

    void cancelledAtEachStepItLeavesNothing() {
        QFETCH(int, step);
        Record record(*world_);
        core::ExportJob job(*record.gateway, order(record, 3));
        QSignalSpy finished(&job, &core::ExportJob::finished);
        QSignalSpy failed(&job, &core::ExportJob::failed);
        bool cancelled = false;
        connect(&job, &core::ExportJob::progressed, &job, [&](int done, int) {
            if (done != step) return;
            job.cancel();
            cancelled = true;
        });
        job.start();
        QTRY_VERIFY(cancelled);
        QTRY_COMPARE(left(), QStringList());
        QCOMPARE(finished.count() + failed.count(), 0);
    }

    void destroyedOnItsWayItLeavesNothing() {
        Record record(*world_);
        auto job = std::make_unique<core::ExportJob>(*record.gateway, order(record, 5));
        QSignalSpy progressed(job.get(), &core::ExportJob::progressed);
        job->start();
        QTRY_VERIFY(progressed.count() >= 2);
        job.reset();
        QTRY_COMPARE(left(), QStringList());
    }

    void aPlaceThatCannotBeWritten() {
        Record record(*world_);
        path_ = folder_->filePath(QStringLiteral("manca/fascicolo.zip"));
        for (const auto format : {core::ExportFormat::zip, core::ExportFormat::fhir}) {
            auto made = order(record, 1);
            made.format = format;
            QCOMPARE(run(record, std::move(made)).error, QByteArray("output.unwritable"));
        }
    }

    void asFhirItIsOneBundle() {
        Record record(*world_);
        auto made = order(record, int(record.documents.size()));
        made.format = core::ExportFormat::fhir;
        const auto end = run(record, std::move(made));
        QCOMPARE(end.error, QByteArray());
        QCOMPARE(end.summary.included(), record.documents.size());
        QFile file(path_);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bundle = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(bundle["type"].toString(), QStringLiteral("document"));
        int sources = 0;
        for (const QJsonValue entry : bundle["entry"].toArray())
            sources += entry["resource"]["resourceType"].toString() == "DocumentReference" ? 1 : 0;
        QCOMPARE(sources, record.documents.size());
    }
};

QTEST_MAIN(TestExportJob)
#include "test_export_job.moc"
