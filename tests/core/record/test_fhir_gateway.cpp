// SPDX-License-Identifier: EUPL-1.2
#include <QCryptographicHash>

#include "core/record/fhir_gateway.h"
#include "tests/core/journey.h"

using namespace journey;
using mockportal::Fault;

namespace {

const auto citizenCode = QStringLiteral("RSSMRA62B25C014Z");

/// A record with a session that needed no login. The portal takes a while to start, so all tests
/// share it and find it reset.
struct Record {
    explicit Record(World& at, std::chrono::milliseconds patience = std::chrono::seconds(20))
        : world(at), portal(at.client(patience)) {
        world.server->reset();
        open(mockportal::Level::card);
    }
    void open(mockportal::Level level) {
        const auto token = world.server->openSession(citizenCode, level);
        core::Session session{.level = core::Level::card};
        session.patient.id = world.server->patientId(citizenCode);
        session.token = std::make_shared<core::SessionToken>(core::SecretBuffer(
            std::string_view(token.constData(), static_cast<std::size_t>(token.size()))));
        gateway = core::makeFhirGateway(portal, session);
    }
    core::DocumentPage first(const core::DocumentQuery& query = {}) {
        return await(gateway->documents(query)).value_or(core::DocumentPage{});
    }
    void fault(Fault::Kind kind, const char* path, int times = 9) {
        world.server->addFault({.kind = kind, .path = QString::fromLatin1(path), .times = times});
    }

    World& world;
    std::shared_ptr<core::Portal> portal;
    std::unique_ptr<core::RecordGateway> gateway{};
};

}  // namespace

class TestFhirGateway : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_;

  private Q_SLOTS:
    void initTestCase() { world_ = std::make_unique<World>(); }
    void cleanupTestCase() { world_.reset(); }

    void allPagesNewestFirst() {
        Record record(*world_);
        auto page = record.first({.pageSize = 5});
        QCOMPARE(page.documents.size(), 5);
        auto all = page.documents;
        while (!page.next.isEmpty()) {
            page = await(record.gateway->nextDocuments(page.next)).value_or(core::DocumentPage{});
            all += page.documents;
        }
        QCOMPARE(all.size(), page.total);
        QVERIFY(std::ranges::is_sorted(all, std::ranges::greater{},
                                       [](const auto& d) { return d.date; }));
        QSet<QString> ids;
        for (const auto& document : all) ids << document.id;
        QCOMPARE(ids.size(), all.size());
    }

    void periodAndUnread() {
        Record record(*world_);
        const auto all = record.first({.pageSize = 100});
        const auto unread = record.first({.pageSize = 100, .unreadOnly = true});
        QCOMPARE(unread.documents.size(),
                 std::ranges::count_if(all.documents, [](const auto& d) { return d.unread; }));
        QVERIFY(!unread.documents.isEmpty());
        const auto day = all.documents.last().date.date();
        for (const auto& document :
             record.first({.pageSize = 100, .from = day, .to = day}).documents)
            QCOMPARE(document.date.date(), day);
    }

    void theFileIsTheOneOfTheMetadata() {
        Record record(*world_);
        const auto document = record.first().documents.first();
        const auto file = await(record.gateway->content(document));
        QCOMPARE(codeOf(file), QByteArray("ok"));
        QVERIFY(file->startsWith("%PDF-"));
        QCOMPARE(QCryptographicHash::hash(*file, QCryptographicHash::Sha1), document.sha1);
    }

    void readAndUnreadAreKeptByThePortal() {
        Record record(*world_);
        const auto before = record.first({.pageSize = 100, .unreadOnly = true});
        const auto document = before.documents.first();
        const auto count = static_cast<int>(before.documents.size());
        QCOMPARE(await(record.gateway->setUnread(document, false)).value_or(-1), count - 1);
        QCOMPARE(await(record.gateway->setUnread(document, true)).value_or(-1), count);
    }

    void faultsOfTheList_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, Fault::Kind kind, const char* code) {
            QTest::newRow(name) << static_cast<int>(kind) << QByteArray(code);
        };
        row("status", Fault::Kind::status, "portal.error");
        row("stall", Fault::Kind::stall, "portal.timeout");
        row("reset", Fault::Kind::reset, "portal.unreachable");
        row("truncate", Fault::Kind::truncate, "portal.unreachable");
        row("garble", Fault::Kind::garble, "portal.answer");
        row("other person", Fault::Kind::otherPerson, "portal.answer");
        row("token", Fault::Kind::expireToken, "session.ended");
    }

    void faultsOfTheList() {
        QFETCH(int, kind);
        QFETCH(QByteArray, code);
        const bool stalls = kind == static_cast<int>(Fault::Kind::stall);
        Record record(*world_,
                      stalls ? std::chrono::milliseconds(400) : std::chrono::milliseconds(20000));
        record.fault(static_cast<Fault::Kind>(kind), "/fhir/DocumentReference");
        QCOMPARE(codeOf(await(record.gateway->documents({}))), code);
    }

    void repeatedPagesComeToAnEnd() {
        Record record(*world_);
        auto page = record.first({.pageSize = 5});
        record.fault(Fault::Kind::repeatPage, "/fhir/DocumentReference", 99);
        int pages = 0;
        while (!page.next.isEmpty() && ++pages < 50) {
            const auto more = await(record.gateway->nextDocuments(page.next));
            QVERIFY(more);
            page = *more;
        }
        QVERIFY(pages < 50);
    }

    void aPortalThatRepeatsAPageIsBroken() {
        Record record(*world_);
        const auto page = record.first({.pageSize = 5});
        record.fault(Fault::Kind::repeatPage, "/fhir/DocumentReference", 1);
        const auto more = await(record.gateway->nextDocuments(page.next));
        QVERIFY(more && more->broken && more->next.isEmpty());
    }

    // A list of many documents may leave the hashes of files out that were not made yet.
    void withoutAHashItIsAskedForFirst() {
        Record record(*world_);
        auto document = record.first().documents.first();
        document.sha1.clear();
        document.size.reset();
        record.fault(Fault::Kind::wrongHash, "/fhir/Binary", 1);
        QCOMPARE(codeOf(await(record.gateway->content(document))), QByteArray("document.altered"));
        QCOMPARE(codeOf(await(record.gateway->content(document))), QByteArray("ok"));
    }

    void oneDocument() {
        Record record(*world_);
        const auto listed = record.first().documents.first();
        const auto alone = await(record.gateway->document(listed.id));
        QVERIFY(alone);
        QCOMPARE(alone->sha1, listed.sha1);
        QCOMPARE(codeOf(await(record.gateway->document("nothing"))),
                 QByteArray("document.missing"));
    }

    void onlyNews() {
        Record record(*world_);
        const auto all = record.first({.pageSize = 100});
        QVERIFY(all.updated.isValid());
        QVERIFY(record.first({.updatedAfter = all.updated}).documents.isEmpty());
        world_->server->advanceClock(std::chrono::seconds(2));
        const auto id = world_->server->addDocument(citizenCode, world_->server->now());
        const auto news = record.first({.updatedAfter = all.updated});
        QCOMPARE(news.documents.size(), 1);
        QCOMPARE(news.documents.first().id, id);
    }

    void faultsOfTheFile_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, Fault::Kind kind, const char* code) {
            QTest::newRow(name) << static_cast<int>(kind) << QByteArray(code);
        };
        row("garble", Fault::Kind::garble, "document.altered");
        row("truncate", Fault::Kind::truncate, "portal.unreachable");
        row("reset", Fault::Kind::reset, "portal.unreachable");
        row("status", Fault::Kind::status, "portal.error");
    }

    void faultsOfTheFile() {
        QFETCH(int, kind);
        QFETCH(QByteArray, code);
        Record record(*world_);
        const auto document = record.first().documents.first();
        record.fault(static_cast<Fault::Kind>(kind), "/fhir/Binary");
        QCOMPARE(codeOf(await(record.gateway->content(document))), code);
    }

    void aFileThatDiffersFromItsMetadata() {
        Record record(*world_);
        record.fault(Fault::Kind::wrongHash, "/fhir/", 99);
        const auto document = record.first().documents.first();
        QCOMPARE(codeOf(await(record.gateway->content(document))), QByteArray("document.altered"));
    }

    void aFileThatIsGone() {
        Record record(*world_);
        auto document = record.first().documents.first();
        document.contentUrl = record.world.server->url() + QStringLiteral("/fhir/Binary/none");
        QCOMPARE(codeOf(await(record.gateway->content(document))), QByteArray("document.missing"));
        QCOMPARE(codeOf(await(record.gateway->content({}))), QByteArray("document.missing"));
    }

    void theTokenGoesNowhereElse() {
        Record record(*world_);
        auto document = record.first().documents.first();
        document.contentUrl = QStringLiteral("https://evil.example/fhir/Binary/1");
        QCOMPARE(codeOf(await(record.gateway->content(document))), QByteArray("portal.answer"));
        document.contentUrl = QStringLiteral("http://localhost/fhir/Binary/1");
        QCOMPARE(codeOf(await(record.gateway->content(document))), QByteArray("portal.answer"));
    }

    void aHigherLevelIsAskedFor() {
        Record record(*world_);
        record.open(mockportal::Level::password);
        QCOMPARE(codeOf(await(record.gateway->documents({}))), QByteArray("login.level"));
    }

    void cancelling() {
        Record record(*world_);
        const auto document = record.first().documents.first();
        record.fault(Fault::Kind::stall, "/fhir/Binary");
        auto file = record.gateway->content(document);
        QTest::qWait(20);
        file.cancel();
        QVERIFY(file.isCanceled());
        QCOMPARE(codeOf(await(record.gateway->documents({}))), QByteArray("ok"));
    }

    void theGatewayMayGoFirst() {
        Record record(*world_);
        record.fault(Fault::Kind::stall, "/fhir/DocumentReference", 1);
        const auto list = record.gateway->documents({});
        record.gateway.reset();
        record.portal.reset();
        QTRY_VERIFY(list.isFinished());
        QCOMPARE(list.resultCount(), 0);
    }
};

QTEST_MAIN(TestFhirGateway)
#include "test_fhir_gateway.moc"
