// SPDX-License-Identifier: EUPL-1.2
// What macOS does differently (cns-card 8), with its types, on a seam that behaves as it does.
#include <winscard.h>

#include <QTest>

#include "pcsc/base/card_errors.h"
#include "pcsc/transport/pcsc_readers.h"
#include "pcsc/transport/pcsc_transport.h"
#include "pcsc/transport/reader_monitor.h"
#include "tests/pcsc/transport/snapshot_recorder.h"
#include "tests/support/result_check.h"
#include "tests/support/winscard_seam.h"

using namespace pcsc;
using namespace std::chrono_literals;

static_assert(sizeof(DWORD) == 4 && sizeof(LONG) == 4 && sizeof(SCARDHANDLE) == 4);
static_assert(sizeof(SCARD_READERSTATE) == 2 * sizeof(void*) + 3 * 4 + 33, "packed");
static_assert(SCARD_E_TIMEOUT < 0, "codes are negative numbers");
static_assert(!winscard::hasPlugAndPlay);

namespace {

const std::string reader = "Lettore 00 00";
const Bytes atr = *fromHex("3B9F00");
const Bytes otherAtr = *fromHex("3B8001");
const Bytes command = *fromHex("00A40000023F00");

}  // namespace

class TestMacosSemantics : public QObject {
    Q_OBJECT
  private slots:
    void init() { seam::reset(); }

    void theReaderThatTellsOfNewOnesIsUnknown() {
        auto context = winscard::Context::establish();
        QVERIFY(context.has_value());
        std::vector<winscard::ReaderState> states{{winscard::plugAndPlayReader}};
        QVERIFY(context->waitForChange(states, 0ms) == winscard::Code::unknownReader);
    }

    void readersAreFoundByAsking() {
        SnapshotRecorder recorder;
        const ReaderMonitor monitor(recorder.callback(), MonitorTiming{.poll = 10ms});
        QVERIFY(recorder.waitFor(readerCountIs(0)));
        seam::plug(reader);
        QVERIFY(recorder.waitFor(readerCountIs(1)));
        seam::insert(reader, atr);
        QVERIFY(recorder.waitFor(slotIs(SlotState::present)));
        seam::unplug(reader);
        QVERIFY(recorder.waitFor(readerCountIs(0)));
    }

    // RESET_CARD where others say REMOVED_CARD: only taking it over shows that it is another one.
    void aChangedCardLooksLikeAResetOne() {
        seam::plug(reader);
        seam::insert(reader, atr);
        const auto transport = std::move(PcscTransport::open(reader)).value();
        seam::insert(reader, otherAtr);
        COMPARE_CODE(Transaction::begin(*transport), errors::cardReset);
        COMPARE_CODE(transport->transmit(command), errors::cardReset);
        COMPARE_CODE(transport->reconnect(), support::done);
        QCOMPARE(transport->atr(), otherAtr);
        COMPARE_CODE(Transaction::begin(*transport), support::done);
    }

    void anotherProgramsResetIsUnpowered() {
        seam::plug(reader);
        seam::insert(reader, atr);
        const auto transport = std::move(PcscTransport::open(reader)).value();
        seam::force(seam::Call::beginTransaction, 0x80100067);
        COMPARE_CODE(Transaction::begin(*transport), errors::cardReset);
        COMPARE_CODE(transport->reconnect(), support::done);
    }

    void theCounterOfEventsFitsInItsHalf() {
        seam::plug(reader);
        for (int i = 0; i < 70000; ++i) seam::insert(reader, atr);
        PcscReaders readers;
        const auto slot = readers.snapshot().readers.at(0);
        QCOMPARE(slot.state, SlotState::present);
        QCOMPARE(slot.atr, atr);
    }
};

QTEST_APPLESS_MAIN(TestMacosSemantics)
#include "test_macos_semantics.moc"
