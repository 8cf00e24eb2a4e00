// SPDX-License-Identifier: EUPL-1.2
// Everything of this folder at once against a real service with virtual readers
// (tests/support/pcscd_namespace.sh).
#include <signal.h>
#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <optional>

#include "pcsc/base/card_errors.h"
#include "pcsc/transport/pcsc_readers.h"
#include "pcsc/transport/reader_monitor.h"
#include "tests/pcsc/transport/snapshot_recorder.h"
#include "tests/pcsc/transport/vpcd_card.h"

using namespace pcsc;
using namespace std::chrono_literals;

namespace {

const Bytes cardAtr =
    *fromHex("3BFF1800008131FE45006B11050701210143 4E53103180 4A");  // an invented T=1 CNS
const std::string firstReader = "Virtual PCD 00 00";

/// The service this test may stop and start. The first one was started for it.
class Service {
  public:
    bool stop() {
        QFile file("/run/pcscd/pcscd.pid");
        if (file.open(QFile::ReadOnly))
            kill(file.readAll().replace('\0', "").trimmed().toInt(), SIGTERM);
        own_.waitForFinished(own_.state() == QProcess::NotRunning ? 0 : 10000);
        return QTest::qWaitFor([] { return !QFile::exists("/run/pcscd/pcscd.pid"); });
    }
    bool start() {
        own_.setStandardOutputFile(QProcess::nullDevice());
        own_.setStandardErrorFile(QProcess::nullDevice());
        own_.startCommand(qEnvironmentVariable("PCSCD_START"));
        return own_.waitForStarted();
    }

  private:
    QProcess own_;
};

Service& service() {
    static Service only;
    return only;
}

}  // namespace

class TestPcscd : public QObject {
    Q_OBJECT
    std::optional<SnapshotRecorder> recorder_;
    std::unique_ptr<ReaderWatch> watch_;
    PcscReaders readers_;

    bool seen(const SnapshotRecorder::Condition& condition) {
        return recorder_->waitFor(condition);
    }

  private slots:
    void init() {
        recorder_.emplace();
        // No time brings the service back in these tests: only the news of it.
        watch_ = std::make_unique<ReaderMonitor>(recorder_->callback(),
                                                 MonitorTiming{.retry = 1h, .review = 1h});
        QVERIFY(seen(readerCountIs(2)));
        QVERIFY(seen(slotIs(SlotState::empty)));
    }
    void cleanup() { watch_.reset(); }

    void seesCardsComeAndGo() {
        std::uint16_t before = 0;
        {
            const VpcdCard card(cardAtr);
            QVERIFY(card.inserted());
            QVERIFY(seen(slotIs(SlotState::present)));
            QCOMPARE(recorder_->latest().readers[0].reader, firstReader);
            QCOMPARE(recorder_->latest().readers[0].atr, cardAtr);
            before = recorder_->latest().readers[0].event;
            QCOMPARE(readers_.snapshot(), recorder_->latest());
        }
        QVERIFY(seen(slotIs(SlotState::empty)));
        const VpcdCard same(cardAtr);
        QVERIFY(seen(slotIs(SlotState::present)));
        QVERIFY(recorder_->latest().readers[0].event != before);
    }

    void worksWithACardUntilItIsPulled() {
        std::optional<VpcdCard> card(std::in_place, cardAtr);
        QVERIFY(seen(slotIs(SlotState::present)));
        const auto transport = readers_.connect(firstReader);
        QVERIFY(transport.has_value());
        QCOMPARE((*transport)->atr(), cardAtr);
        QCOMPARE((*transport)->protocol(), Protocol::T1);
        QCOMPARE((*transport)->transmit(*fromHex("00A40000023F00")),
                 *fromHex("00A40000023F009000"));
        // As long as an extended command with its answer can be through vpcd's two-byte length.
        const Bytes longest(65533, 0x5A);
        QCOMPARE((*transport)->transmit(longest).value_or(Bytes{}).size(), longest.size() + 2);
        card.reset();
        // pcscd has not noticed yet: the first failure has to find out by itself.
        const auto gone = (*transport)->transmit(*fromHex("00A40000023F00"));
        QVERIFY(!gone.has_value());
        QCOMPARE(gone.error().code, errors::cardRemoved);
        QCOMPARE((*transport)->reconnect().error().code, errors::cardRemoved);
    }

    void anotherProgramsResetIsTold() {
        const VpcdCard card(cardAtr);
        QVERIFY(seen(slotIs(SlotState::present)));
        auto ours = readers_.connect(firstReader);
        auto theirs = readers_.connect(firstReader);
        QVERIFY(ours.has_value() && theirs.has_value());
        { Transaction::begin(**theirs)->setDisposition(Disposition::reset); }
        QCOMPARE(Transaction::begin(**ours).error().code, errors::cardReset);
        QVERIFY((*ours)->reconnect().has_value());
        QVERIFY(Transaction::begin(**ours).has_value());
    }

    void connectingSaysWhatIsMissing() {
        QCOMPARE(readers_.connect(firstReader).error().code, errors::cardAbsent);
        QCOMPARE(readers_.connect("Unheard of").error().code, errors::readerGone);
    }

    void noReaderIsNotNoService() {
        const QString config = qEnvironmentVariable("PCSCD_READERS") + "/vpcd";
        const QString aside = qEnvironmentVariable("PCSCD_READERS") + "/../vpcd";
        QVERIFY(service().stop());
        QVERIFY(QFile::rename(config, aside));
        QVERIFY(service().start());
        const bool none = seen(readerCountIs(0));
        const auto snapshot = readers_.snapshot();
        QVERIFY(QFile::rename(aside, config));
        QVERIFY(service().stop());
        QVERIFY(service().start());
        QVERIFY(none);
        QCOMPARE(snapshot, (ReadersSnapshot{.service = ServiceState::running}));
    }

    void theServiceStopsAndStarts() {
        for (int round = 0; round < 2; ++round) {
            QVERIFY(service().stop());
            QVERIFY(seen(serviceIs(ServiceState::missing)));
            QVERIFY(recorder_->latest().readers.empty());
            QCOMPARE(readers_.snapshot().service, ServiceState::missing);
            QCOMPARE(readers_.connect(firstReader).error().code, errors::serviceMissing);
            QVERIFY(service().start());
            QVERIFY(seen(readerCountIs(2)));
        }
        const VpcdCard card(cardAtr);
        QVERIFY(seen(slotIs(SlotState::present)));
    }

    void theServiceStopsUnderACardInUse() {
        const VpcdCard card(cardAtr);
        QVERIFY(seen(slotIs(SlotState::present)));
        const auto transport = readers_.connect(firstReader);
        QVERIFY(transport.has_value());
        QVERIFY(service().stop());
        QCOMPARE((*transport)->transmit(*fromHex("00A40000023F00")).error().code,
                 errors::serviceMissing);
        QVERIFY(service().start());
        QVERIFY(seen(readerCountIs(2)));
        QVERIFY(!(*transport)->transmit(*fromHex("00A40000023F00")).has_value());
    }

    void endsAtAnyMoment() {
        const QDeadlineTimer deadline(20s);
        for (int pause = 0; pause < 40; ++pause) {
            SnapshotRecorder recorder;
            const auto watch = readers_.watch(recorder.callback());
            std::this_thread::sleep_for(pause * 100us);
        }
        QVERIFY(!deadline.hasExpired());
    }
};

QTEST_GUILESS_MAIN(TestPcscd)
#include "test_pcscd.moc"
