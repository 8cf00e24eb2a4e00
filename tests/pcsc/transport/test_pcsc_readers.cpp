// SPDX-License-Identifier: EUPL-1.2
#include <winscard.h>

#include <QTest>

#include "pcsc/base/card_errors.h"
#include "pcsc/transport/pcsc_readers.h"
#include "tests/pcsc/transport/snapshot_recorder.h"
#include "tests/support/winscard_seam.h"

using namespace pcsc;

namespace {
const std::string reader = "Lettore n° 1";  // names are UTF-8
const Bytes atr = *fromHex("3B9F00");
}  // namespace

class TestPcscReaders : public QObject {
    Q_OBJECT
    PcscReaders readers_;

  private slots:
    void init() { seam::reset(); }
    void cleanup() { QCOMPARE(seam::openContexts(), std::size_t{0}); }

    void theServiceIsThereOrNot_data() {
        QTest::addColumn<std::uint32_t>("code");
        QTest::addColumn<ServiceState>("state");
        QTest::newRow("runs") << std::uint32_t{0} << ServiceState::running;
        QTest::newRow("no service") << std::uint32_t{0x8010001D} << ServiceState::missing;
        QTest::newRow("stopped") << std::uint32_t{0x8010001E} << ServiceState::missing;
        QTest::newRow("internal error") << std::uint32_t{0x80100001} << ServiceState::missing;
        QTest::newRow("refused") << std::uint32_t{0x8010006A} << ServiceState::denied;
        QTest::newRow("no access") << std::uint32_t{0x80100027} << ServiceState::denied;
        QTest::newRow("hangs up") << std::uint32_t{0x80100013} << ServiceState::denied;
    }
    void theServiceIsThereOrNot() {
        QFETCH(std::uint32_t, code);
        if (code != 0) seam::force(seam::Call::establishContext, code);
        QTEST(readers_.snapshot().service, "state");
    }

    void theServiceGoesWhileItIsAsked() {
        seam::force(seam::Call::listReaders, 0x8010001D);
        QCOMPARE(readers_.snapshot().service, ServiceState::missing);
    }

    void noReaderIsSaidInTwoWays() {
        QCOMPARE(readers_.snapshot(), (ReadersSnapshot{.service = ServiceState::running}));
        seam::force(seam::Call::listReaders, 0x8010002E);  // NO_READERS_AVAILABLE
        QCOMPARE(readers_.snapshot(), (ReadersSnapshot{.service = ServiceState::running}));
    }

    void aReaderComesWhileTheListIsMade() {
        seam::plug(reader);
        seam::force(seam::Call::listReaders, 0);  // the size, told as none
        QCOMPARE(readers_.snapshot().readers.size(), std::size_t{1});
    }

    void everyStateOfASlot_data() {
        QTest::addColumn<std::uint32_t>("flags");
        QTest::addColumn<bool>("atrKnown");
        QTest::addColumn<SlotState>("state");
        const auto row = [](const char* name, std::uint32_t flags, bool atrKnown, SlotState state) {
            QTest::newRow(name) << flags << atrKnown << state;
        };
        row("empty", SCARD_STATE_EMPTY, false, SlotState::empty);
        row("card", SCARD_STATE_PRESENT, true, SlotState::present);
        row("card in use", SCARD_STATE_PRESENT | SCARD_STATE_INUSE, true, SlotState::inUse);
        row("card kept", SCARD_STATE_PRESENT | SCARD_STATE_EXCLUSIVE, true, SlotState::exclusive);
        row("card kept and in use", SCARD_STATE_PRESENT | SCARD_STATE_EXCLUSIVE | SCARD_STATE_INUSE,
            true, SlotState::exclusive);
        row("card without power", SCARD_STATE_PRESENT | SCARD_STATE_UNPOWERED, true,
            SlotState::present);
        row("mute", SCARD_STATE_PRESENT | SCARD_STATE_MUTE, false, SlotState::mute);
        row("card without ATR", SCARD_STATE_PRESENT, false, SlotState::mute);
        row("unavailable", SCARD_STATE_UNAVAILABLE, false, SlotState::unavailable);
        row("unknown", SCARD_STATE_UNKNOWN, false, SlotState::unavailable);
        row("ignored", SCARD_STATE_IGNORE, false, SlotState::unavailable);
        row("nothing said", 0, false, SlotState::unavailable);
    }
    void everyStateOfASlot() {
        QFETCH(std::uint32_t, flags);
        QFETCH(bool, atrKnown);
        seam::plug(reader);
        seam::insert(reader, atrKnown ? atr : Bytes{});
        seam::setFlags(reader, flags);
        const auto slot = readers_.snapshot().readers.at(0);
        QCOMPARE(slot.reader, reader);
        QTEST(slot.state, "state");
        QCOMPARE(slot.atr, atrKnown ? atr : Bytes{});
        QCOMPARE(slot.event, std::uint16_t{1});
    }

    void aReaderGoesWhileItIsAsked() {
        seam::plug(reader);
        seam::force(seam::Call::getStatusChange, 0x80100009);
        QCOMPARE(readers_.snapshot().readers.at(0).state, SlotState::unavailable);
    }

    void moreReadersThanPcscLiteCanWaitFor() {
        for (int i = 0; i < 20; ++i) seam::plug("Reader " + std::to_string(i));
        QCOMPARE(readers_.snapshot().readers.size(), std::size_t{15});
    }

    void connectsAndWatches() {
        seam::plug(reader);
        QCOMPARE(readers_.connect(reader).error().code, errors::cardAbsent);
        SnapshotRecorder recorder;
        const auto watch = readers_.watch(recorder.callback());
        seam::insert(reader, atr);
        QVERIFY(recorder.waitFor(slotIs(SlotState::present)));
        QCOMPARE(readers_.connect(reader).value()->atr(), atr);
    }
};

QTEST_APPLESS_MAIN(TestPcscReaders)
#include "test_pcsc_readers.moc"
