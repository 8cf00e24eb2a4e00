// SPDX-License-Identifier: EUPL-1.2
// CardService::changePinOnPad and unblockPinOnPad: a card in this process, and hands at the keys of
// its reader.
#include "pcsc/virtualcard/pad_readers.h"
#include "tests/core/card/pin_world.h"

using core::CardState;
using pinworld::codeOf;
using virtualcard::PadReaders;

namespace {

struct World : pinworld::World<PadReaders> {
    QByteArray change() { return codeOf(service.changePinOnPad(insertion())); }
    QByteArray unblock() { return codeOf(service.unblockPinOnPad(insertion())); }
    virtualcard::PadScript& script() { return readers->script(); }
    int asked() { return script().asked.load(); }
};

}  // namespace

class TestPinOnPad : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theReaderSaysWhatItsKeysCanDo() {
        World world;
        QVERIFY(world.service.snapshot().readers.front().newPinPad);
        world.readers->remove();
        world.script().present = false;
        QTRY_VERIFY(world.service.snapshot().state == CardState::empty);
        world.readers->insert(world.card);
        QTRY_VERIFY(world.service.snapshot().state == CardState::ready);
        QVERIFY(!world.service.snapshot().readers.front().newPinPad);
        QCOMPARE(world.change(), QByteArray("reader.pin-pad"));
    }

    void theNewPinHolds() {
        World world;
        QCOMPARE(world.change(), QByteArray("done"));
        QCOMPARE(world.asked(), 1);
        QVERIFY(!world.card->pinVerified());
        QVERIFY(world.holds("24680"));
    }

    void aWrongPinTellsItsTriesAndIsNotAskedAgain() {
        World world;
        world.script().typed = "54321";
        QCOMPARE(world.change(), QByteArray("pin.wrong"));
        QTRY_COMPARE(world.tries(), std::optional(2));
        QCOMPARE(world.asked(), 1);
        QVERIFY(world.holds("12345"));
    }

    void theThirdBlocksAndThePukUnblocks() {
        World world;
        world.script().typed = "54321";
        for (int i = 0; i < 3; ++i) world.change();
        QTRY_COMPARE(world.tries(), std::optional(0));
        QCOMPARE(world.unblock(), QByteArray("puk.wrong"));
        world.script().typed = "87654321";
        QCOMPARE(world.unblock(), QByteArray("done"));
        QTRY_VERIFY(!world.tries());
        QVERIFY(world.holds("24680"));
    }

    // The countdown of the window begins with the progress.
    void theKeysWaitOnceTheCardIsOurs() {
        World world;
        const auto other = world.readers->VirtualReaders::connect(PadReaders::defaultName).value();
        auto kept = std::make_optional(pcsc::Transaction::begin(*other).value());
        const auto future = world.service.changePinOnPad(world.insertion());
        QTRY_VERIFY(world.service.snapshot().held);
        QCOMPARE(future.progressValue(), 0);
        QCOMPARE(world.asked(), 0);
        kept.reset();
        QCOMPARE(codeOf(future), QByteArray("done"));
        QCOMPARE(future.progressValue(), 1);
    }

    void whoGivesUpBeforeIsNotAsked() {
        World world;
        const auto other = world.readers->VirtualReaders::connect(PadReaders::defaultName).value();
        auto kept = std::make_optional(pcsc::Transaction::begin(*other).value());
        auto future = world.service.changePinOnPad(world.insertion());
        QTRY_VERIFY(world.service.snapshot().held);
        future.cancel();
        kept.reset();
        QCOMPARE(codeOf(future), QByteArray("no result"));
        QTRY_VERIFY(!world.service.snapshot().held);
        QCOMPARE(world.asked(), 0);
    }

    void theReaderIsPulledWhileSomeoneTypes() {
        World world;
        world.script().hands = [&] { world.readers->unplug(); };
        QCOMPARE(world.change(), QByteArray("pin.uncertain"));
        QTRY_VERIFY(world.service.snapshot().state == CardState::noReader);
        QCOMPARE(world.asked(), 1);
    }

    void theReaderIsPulledBefore() {
        World world;
        const auto insertion = world.insertion();
        world.readers->unplug();
        const auto code = codeOf(world.service.changePinOnPad(insertion));
        QVERIFY2(code == "reader.gone" || code == "card.removed", code);
        QCOMPARE(world.asked(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPinOnPad)
#include "test_pin_on_pad.moc"
