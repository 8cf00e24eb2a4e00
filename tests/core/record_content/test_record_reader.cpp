// SPDX-License-Identifier: EUPL-1.2
#include "core/record_content/record_reader.h"

#include "core/record/fhir_gateway.h"
#include "tests/core/journey.h"

using namespace journey;
using core::RecordReader;
using mockportal::Fault;
using State = RecordReader::State;

namespace {

const auto citizenCode = QStringLiteral("RSSMRA62B25C014Z");

struct Taker : core::RecordConsumer {
    QStringList taken{};
    int clinical = 0;
    void take(const core::ReadDocument& document) override {
        taken << document.document.id;
        clinical += document.clinical != nullptr;
    }
};

struct Record {
    explicit Record(World& at, RecordReader::Options options = {}) : world(at) {
        world.server->reset();
        const auto token = world.server->openSession(citizenCode, mockportal::Level::card);
        core::Session session{.level = core::Level::card};
        session.patient.id = world.server->patientId(citizenCode);
        session.token = std::make_shared<core::SessionToken>(core::SecretBuffer(
            std::string_view(token.constData(), static_cast<std::size_t>(token.size()))));
        reader = std::make_unique<RecordReader>(core::makeFhirGateway(world.client(), session),
                                                std::move(options));
        reader->addConsumer(taker);
    }
    bool finish() {
        return QTest::qWaitFor([this] { return reader->state() != State::running; }, 20000);
    }
    void fault(Fault::Kind kind, const char* path, int times) {
        world.server->addFault({.kind = kind, .path = QString::fromLatin1(path), .times = times});
    }

    World& world;
    std::shared_ptr<Taker> taker = std::make_shared<Taker>();
    std::unique_ptr<RecordReader> reader{};
};

}  // namespace

class TestRecordReader : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_;

  private Q_SLOTS:
    void initTestCase() {
        world_ = std::make_unique<World>(mockportal::PortalOptions{.documents = 7});
    }
    void cleanupTestCase() { world_.reset(); }

    void everyDocumentOnce() {
        Record record(*world_);
        QSignalSpy changed(record.reader.get(), &RecordReader::changed);
        record.reader->start();
        QCOMPARE(record.reader->state(), State::running);
        QVERIFY(record.finish());
        QCOMPARE(record.reader->state(), State::done);
        const auto progress = record.reader->progress();
        QVERIFY(progress.total > 5 && progress.listed);
        QCOMPARE(progress.read, progress.total);
        auto taken = record.taker->taken;
        QCOMPARE(taken.size() + int(record.reader->failures().size()), progress.total);
        QCOMPARE(taken.removeDuplicates(), 0);
        QVERIFY(record.taker->clinical > 3);
        QVERIFY(changed.count() >= progress.total);
    }

    void aLateConsumerGetsAllOutOfMemoryOrAnew_data() {
        QTest::addColumn<int>("memory");
        QTest::newRow("kept") << (128 << 20);
        QTest::newRow("not kept") << 1;
    }
    void aLateConsumerGetsAllOutOfMemoryOrAnew() {
        QFETCH(int, memory);
        RecordReader::Options options;
        options.memory = memory;
        Record record(*world_, options);
        record.reader->start();
        QVERIFY(record.finish());
        const auto late = std::make_shared<Taker>();
        record.fault(Fault::Kind::status, "/fhir/Binary", 1);
        record.reader->addConsumer(late);
        QVERIFY(record.finish());
        const auto missing = memory > 1 ? 0 : 1;  // that one was asked for again, in vain
        QCOMPARE(late->taken.size(), record.taker->taken.size() - missing);
        QVERIFY(QSet<QString>(record.taker->taken.begin(), record.taker->taken.end())
                    .contains(QSet<QString>(late->taken.begin(), late->taken.end())));
    }

    void aDocumentThatFailsIsToldAndTriedAgain() {
        Record record(*world_);
        record.fault(Fault::Kind::garble, "/fhir/Binary", 2);
        record.reader->start();
        QVERIFY(record.finish());
        QCOMPARE(record.reader->state(), State::done);
        const auto failed = record.reader->failures().size();
        QVERIFY(failed >= 2);
        QVERIFY(record.reader->failures()[0].error.code == core::errors::documentAltered);
        const auto before = record.taker->taken.size();
        record.reader->start();
        QVERIFY(record.finish());
        QCOMPARE(record.taker->taken.size(), before + 2);
        QCOMPARE(record.reader->failures().size(), failed - 2);
    }

    void theEndOfTheSessionEndsIt() {
        Record record(*world_);
        record.fault(Fault::Kind::expireToken, "/fhir/Binary", 1);
        record.reader->start();
        QVERIFY(record.finish());
        QCOMPARE(record.reader->state(), State::failed);
        QVERIFY(record.reader->error()->code.name().starts_with("session."));
    }

    void aPortalThatIsNotThereEndsItAndItGoesOnLater() {
        Record record(*world_);
        record.fault(Fault::Kind::status, "/fhir/Binary", 5);
        record.reader->start();
        QVERIFY(record.finish());
        QCOMPARE(record.reader->state(), State::failed);
        QVERIFY(record.taker->taken.isEmpty());
        QVERIFY(record.reader->failures().size() < 10);
        record.reader->start();
        QVERIFY(record.finish());
        QCOMPARE(record.reader->state(), State::done);
        QVERIFY(record.taker->taken.size() > 4);
    }

    void stoppedItKeepsWhatItHas() {
        Record record(*world_);
        world_->server->addFault({.kind = Fault::Kind::delay,
                                  .path = QStringLiteral("/fhir/Binary"),
                                  .delay = std::chrono::milliseconds(100),
                                  .times = 99});
        record.reader->start();
        QTRY_VERIFY(record.taker->taken.size() >= 2);
        record.reader->stop();
        QCOMPARE(record.reader->state(), State::stopped);
        const auto some = record.taker->taken.size();
        const auto progress = record.reader->progress();
        QVERIFY(progress.read < progress.total);
        record.reader->start();
        QVERIFY(record.finish());
        QVERIFY(record.taker->taken.size() > some);
        QCOMPARE(record.taker->taken.removeDuplicates(), 0);
    }

    void clearedItHoldsNothing() {
        Record record(*world_);
        record.reader->start();
        QTRY_VERIFY(!record.taker->taken.isEmpty());
        const std::weak_ptr<Taker> taker = record.taker;
        record.taker.reset();
        record.reader->clear();
        QVERIFY(taker.expired());
        QVERIFY(record.reader->documents().isEmpty() && record.reader->failures().empty());
        QCOMPARE(record.reader->state(), State::idle);
        QCOMPARE(record.reader->progress().total, 0);
    }

    void oneDocumentIsReadForItself() {
        Record record(*world_);
        record.reader->start();
        QVERIFY(record.finish());
        const auto document = record.reader->find(record.taker->taken.first());
        QVERIFY(document);
        const auto read = await(record.reader->read(*document));
        QVERIFY(read && (*read)->document.id == document->id && !(*read)->file.isEmpty());
    }
};

QTEST_MAIN(TestRecordReader)
#include "test_record_reader.moc"
