// SPDX-License-Identifier: EUPL-1.2
#include <winscard.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <optional>

#include "pcsc/transport/reader_monitor.h"
#include "tests/pcsc/transport/snapshot_recorder.h"
#include "tests/support/winscard_seam.h"

using namespace pcsc;
using namespace std::chrono_literals;

namespace {

const std::string reader = "Reader 00 00";
const Bytes atr = *fromHex("3B9F00");

// No clock helps a test unless it says so.
constexpr MonitorTiming eventsOnly{.plugAndPlay = true, .poll = 1h, .retry = 1h, .review = 1h};

}  // namespace

class TestReaderMonitor : public QObject {
    Q_OBJECT
    std::optional<SnapshotRecorder> recorder_;
    std::unique_ptr<ReaderMonitor> monitor_;
    QTemporaryDir socketFolder_;  // not the machine's: its service does not disturb

    void watch(MonitorTiming timing = eventsOnly) {
        monitor_ = std::make_unique<ReaderMonitor>(recorder_->callback(), timing);
    }
    bool seen(const SnapshotRecorder::Condition& condition) {
        return recorder_->waitFor(condition);
    }
    /// And the monitor waits again: pcsc-lite does not tell of a reader that comes just before a
    /// wait.
    bool settled(const SnapshotRecorder::Condition& condition) {
        return seen(condition) && QTest::qWaitFor(seam::someoneWaits);
    }
    Slot slot() { return recorder_->latest().readers.at(0); }

  private slots:
    void initTestCase() {
        qputenv("PCSCLITE_CSOCK_NAME", socketFolder_.filePath("pcscd.comm").toUtf8());
    }
    void init() {
        seam::reset();
        recorder_.emplace();
    }
    void cleanup() {
        monitor_.reset();
        QCOMPARE(seam::openContexts(), std::size_t{0});
    }

    void callsBackAtOnceWithThePresentState() {
        seam::plug(reader);
        seam::insert(reader, atr);
        watch();
        QVERIFY(seen(slotIs(SlotState::present)));
        QCOMPARE(recorder_->all().size(), std::size_t{1});
        QCOMPARE(slot(),
                 (Slot{.reader = reader, .state = SlotState::present, .atr = atr, .event = 1}));
    }

    void callsBackAtOnceWithoutReaders() {
        watch();
        QVERIFY(seen(readerCountIs(0)));
    }

    void seesCardsComeAndGo() {
        seam::plug(reader);
        watch();
        for (std::uint16_t round = 0; round < 3; ++round) {
            QVERIFY(seen(slotIs(SlotState::empty)));
            seam::insert(reader, atr);
            QVERIFY(seen(slotIs(SlotState::present)));
            QCOMPARE(slot().event, static_cast<std::uint16_t>(2 * round + 1));
            seam::remove(reader);
        }
        QVERIFY(seen(slotIs(SlotState::empty)));
        QVERIFY(slot().atr.empty());
    }

    void seesAQuickSwapOfTwoCardsWithTheSameAtr() {
        seam::plug(reader);
        seam::insert(reader, atr);
        watch();
        QVERIFY(seen(slotIs(SlotState::present)));
        const auto before = slot();
        seam::insert(reader, atr);
        QVERIFY(seen([&](const auto& now) { return now.readers.at(0).event != before.event; }));
        QCOMPARE(slot().atr, before.atr);
        QCOMPARE(slot().state, before.state);
    }

    void seesACardThatDoesNotAnswer() {
        seam::plug(reader);
        watch();
        QVERIFY(seen(slotIs(SlotState::empty)));
        seam::setFlags(reader, SCARD_STATE_PRESENT | SCARD_STATE_MUTE);
        QVERIFY(seen(slotIs(SlotState::mute)));
    }

    void seesReadersComeAndGo() {
        watch();
        QVERIFY(settled(readerCountIs(0)));
        seam::plug(reader);
        QVERIFY(settled(readerCountIs(1)));
        seam::plug("Second");
        QVERIFY(settled(readerCountIs(2)));
        seam::unplug(reader);
        QVERIFY(settled(readerCountIs(1)));
        QCOMPARE(slot().reader, std::string("Second"));
        seam::unplug("Second");
        QVERIFY(settled(readerCountIs(0)));
    }

    void aReaderGoesBetweenTheListAndTheWait() {
        seam::plug(reader);
        watch();
        QVERIFY(settled(readerCountIs(1)));
        seam::force(seam::Call::getStatusChange, 0x80100009);  // UNKNOWN_READER
        seam::unplug(reader);
        QVERIFY(settled(readerCountIs(0)));
        seam::plug(reader);
        QVERIFY(settled(readerCountIs(1)));
    }

    // Without readers pcscd has none to watch and must not be asked again and again.
    void sleepsWhileNothingHappens() {
        seam::plug(reader);
        watch();
        QVERIFY(seen(readerCountIs(1)));
        seam::insert(reader, atr);
        QVERIFY(seen(slotIs(SlotState::present)));
        QTest::qWait(50);
        const int waits = seam::count(seam::Call::getStatusChange);
        QVERIFY2(
            waits <= 3,
            qPrintable(QString::number(waits)));  // the first look, and before and after the card
    }

    void theServiceStopsAndStarts() {
        seam::plug(reader);
        watch({.retry = 5ms, .review = 1h});
        for (int round = 0; round < 3; ++round) {
            QVERIFY(seen(readerCountIs(1)));
            seam::stop();
            QVERIFY(seen(serviceIs(ServiceState::missing)));
            seam::start();
        }
        QVERIFY(seen(readerCountIs(1)));
        seam::insert(reader, atr);
        QVERIFY(seen(slotIs(SlotState::present)));
    }

    void theServiceIsStartedLate() {
        seam::stop();
        watch({.retry = 5ms, .review = 1h});
        QVERIFY(seen(serviceIs(ServiceState::missing)));
        QTRY_VERIFY(seam::count(seam::Call::establishContext) > 3);
        QCOMPARE(recorder_->all().size(), std::size_t{1});  // said once, however often it was tried
        seam::start();
        QVERIFY(seen(readerCountIs(0)));
    }

    void theServiceComesAndIsGoneAtOnce() {
        seam::stop();
        const auto record = recorder_->callback();
        const auto stopWhenRunning = [record](const ReadersSnapshot& snapshot) {
            if (snapshot.service == ServiceState::running) seam::stop();
            record(snapshot);
        };
        monitor_ = std::make_unique<ReaderMonitor>(stopWhenRunning, eventsOnly);
        QTRY_COMPARE(seam::count(seam::Call::establishContext),
                     2);  // it listens for the socket now
        seam::start();
        QVERIFY(QFile(socketFolder_.filePath("pcscd.comm")).open(QFile::WriteOnly));
        QTRY_COMPARE(recorder_->all().size(), std::size_t{3});
        QCOMPARE(recorder_->all().at(1).service, ServiceState::running);
        QCOMPARE(recorder_->all().at(2).service, ServiceState::missing);
    }

    void theServiceRefusesAndLaterAllows() {
        seam::force(seam::Call::establishContext, 0x8010006A);  // SECURITY_VIOLATION
        seam::force(seam::Call::establishContext, 0x8010006A);
        watch({.retry = 5ms, .review = 1h});
        QVERIFY(seen(readerCountIs(0)));
        QCOMPARE(recorder_->all().at(0).service, ServiceState::denied);
    }

    // Whatever a service that answers may say to a wait, the monitor begins anew, and not in a
    // frenzy.
    void noCodeEndsIt_data() {
        QTest::addColumn<std::uint32_t>("code");
        for (const std::uint32_t low :
             {0x01, 0x02, 0x03, 0x04, 0x06, 0x09, 0x0A, 0x13, 0x14, 0x17, 0x18, 0x1D, 0x1E, 0x2E})
            QTest::addRow("%02x", low) << (0x80100000U | low);
    }
    void noCodeEndsIt() {
        QFETCH(std::uint32_t, code);
        seam::plug(reader);
        for (int i = 0; i < 3; ++i) seam::force(seam::Call::getStatusChange, code);
        watch({.retry = 5ms, .review = 1h});
        QVERIFY(seen(readerCountIs(1)));
        if (code != 0x8010002E)
            seam::force(seam::Call::listReaders, code);  // that one would be believed
        seam::insert(reader, atr);
        QVERIFY(seen(slotIs(SlotState::present)));
    }

    void aServiceThatNeverWorksIsLeftInPeace() {
        for (int i = 0; i < 1000; ++i) seam::force(seam::Call::listReaders, 0x80100001);
        watch({.retry = 20ms, .review = 1h});
        QTest::qWait(100);
        QVERIFY(seam::count(seam::Call::listReaders) < 15);
    }

    void aServiceThatOnlyAnswersAtOnceIsLeftInPeace() {
        seam::plug(reader);
        for (int i = 0; i < 1000; ++i) {
            seam::force(seam::Call::getStatusChange, 0);
            seam::force(seam::Call::getStatusChange, 0x80100001);
        }
        watch({.retry = 20ms, .review = 1h});
        QVERIFY(seen(readerCountIs(1)));
        QTest::qWait(100);
        QVERIFY(seam::count(seam::Call::getStatusChange) < 30);
    }

    // pcsc-lite does not tell when another program begins to use a card.
    void aReviewSeesWhatNobodyTells() {
        seam::plug(reader);
        seam::insert(reader, atr);
        watch({.retry = 1h, .review = 10ms});
        QVERIFY(seen(slotIs(SlotState::present)));
        seam::setFlags(reader, SCARD_STATE_PRESENT | SCARD_STATE_INUSE);
        QVERIFY(seen(slotIs(SlotState::inUse)));
        QTest::qWait(50);
        QCOMPARE(recorder_->all().size(), std::size_t{2});  // a review without news is silent
    }

    void withoutPlugAndPlayReadersArePolled() {
        watch({.plugAndPlay = false, .poll = 10ms});
        QVERIFY(seen(readerCountIs(0)));
        seam::plug(reader);
        QVERIFY(seen(readerCountIs(1)));
        seam::insert(reader, atr);
        QVERIFY(seen(slotIs(SlotState::present)));
        seam::plug("Second");
        QVERIFY(seen(readerCountIs(2)));
        seam::unplug(reader);
        QVERIFY(seen(readerCountIs(1)));
    }

    void tellsOfAServiceThatHangsFromTheStart() {
        seam::plug(reader);
        seam::freeze();
        watch({.answer = 20ms});
        QVERIFY(seen(serviceIs(ServiceState::silent)));
        seam::thaw();
        QVERIFY(settled(readerCountIs(1)));
    }

    // Nothing is asked while nothing happens, so nothing would tell.
    void tellsOfAServiceThatHangsWhenChecked() {
        seam::plug(reader);
        watch({.review = 1h, .answer = 20ms});
        QVERIFY(settled(readerCountIs(1)));
        seam::freeze();
        monitor_->check();
        monitor_->check();
        QVERIFY(seen(serviceIs(ServiceState::silent)));
        seam::thaw();
        QVERIFY(seen(slotIs(SlotState::empty)));
        QCOMPARE(recorder_->all().size(), std::size_t{3});
    }

    void aCheckOfAServiceThatAnswersTellsNothing() {
        seam::plug(reader);
        watch(eventsOnly);
        QVERIFY(settled(readerCountIs(1)));
        monitor_->check();
        QTRY_COMPARE(seam::count(seam::Call::establishContext), 2);
        QCOMPARE(recorder_->all().size(), std::size_t{1});
    }

    void aReviewFindsThatTheServiceHangs() {
        seam::plug(reader);
        watch({.review = 20ms, .answer = 20ms});
        QVERIFY(seen(readerCountIs(1)));
        seam::freeze();
        QVERIFY(seen(serviceIs(ServiceState::silent)));
        seam::thaw();
        QVERIFY(settled(readerCountIs(1)));
    }

    // By then the service may hang without anybody knowing.
    void aHungServiceDoesNotKeepTheEnd_data() {
        QTest::addColumn<bool>("known");
        QTest::addRow("known") << true;
        QTest::addRow("unknown") << false;
    }
    void aHungServiceDoesNotKeepTheEnd() {
        QFETCH(bool, known);
        seam::plug(reader);
        watch({.review = 1h, .answer = 20ms, .grace = 50ms});
        QVERIFY(settled(readerCountIs(1)));
        seam::freeze();
        if (known) {
            monitor_->check();
            QVERIFY(seen(serviceIs(ServiceState::silent)));
        }
        QElapsedTimer time;
        time.start();
        monitor_.reset();
        QVERIFY(time.elapsed() < 1000);
        const auto before = recorder_->all().size();
        seam::thaw();
        QTRY_COMPARE(seam::openContexts(), std::size_t{0});
        QCOMPARE(recorder_->all().size(), before);
    }

    void endsWhileItWaits() {
        watch();
        QVERIFY(seen(readerCountIs(0)));
        monitor_.reset();
        QVERIFY(seam::count(seam::Call::cancel) > 0);
    }

    void endsThoughTheFirstCancelComesTooEarly() {
        seam::cancelBeforeNextWait();
        watch();
        QTRY_COMPARE(seam::count(seam::Call::getStatusChange), 1);
        monitor_.reset();
        QVERIFY(seam::count(seam::Call::cancel) > 1);
    }

    void endsWhileTheServiceIsMissing() {
        seam::stop();
        watch();
        QVERIFY(seen(serviceIs(ServiceState::missing)));
        monitor_.reset();
    }

    void endsWhileItPollsWithoutReaders() {
        watch({.plugAndPlay = false, .poll = 1h});
        QVERIFY(seen(readerCountIs(0)));
        monitor_.reset();
    }

    void isSilentAfterItsEnd() {
        seam::plug(reader);
        for (int round = 0; round < 50; ++round) {
            watch();
            seam::insert(reader, atr);
            monitor_.reset();
            const auto before = recorder_->all().size();
            seam::insert(reader, atr);
            QCOMPARE(recorder_->all().size(), before);
        }
    }
};

QTEST_GUILESS_MAIN(TestReaderMonitor)
#include "test_reader_monitor.moc"
