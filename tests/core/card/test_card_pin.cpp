// SPDX-License-Identifier: EUPL-1.2
// CardService::changePin and unblockPin: every way they can end, on a card in this process.
#include "pcsc/cards/card_registry.h"
#include "tests/core/card/pin_world.h"

using core::CardState;
using pcsc::SecretBuffer;
using pinworld::codeOf;
using virtualcard::VirtualReaders;

namespace {

struct World : pinworld::World<VirtualReaders> {
    using pinworld::World<VirtualReaders>::World;
    core::Async<void> changeAsync(std::string_view from, std::string_view to) {
        return service.changePin(insertion(), SecretBuffer(from), SecretBuffer(to));
    }
    QByteArray change(std::string_view from, std::string_view to) {
        return codeOf(changeAsync(from, to));
    }
    QByteArray unblock(std::string_view puk, std::string_view to) {
        return codeOf(service.unblockPin(insertion(), SecretBuffer(puk), SecretBuffer(to)));
    }
    /// Another program leaves its PIN verified.
    void openToEveryProgram(std::string_view pin) {
        const auto transport = readers->connect(VirtualReaders::defaultName);
        const auto driver = pcsc::makeDriver(**transport);
        QVERIFY((*driver)->verifyPin(SecretBuffer(pin)));
    }
    void block3() {
        for (int i = 0; i < 3; ++i) change("00000", "24680");
    }
};

}  // namespace

class TestCardPin : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theNewPinHoldsAndTheOldOneDoesNot() {
        World world;
        QCOMPARE(world.change("12345", "24680135"), QByteArray("done"));
        QVERIFY(world.service.snapshot().state == CardState::ready);
        QVERIFY(!world.holds("12345"));
        QVERIFY(world.holds("24680135"));
    }

    // R28: taking the card out is no way around the question before the last try.
    void theTriesAreKnownAgainWhenTheCardComesBack() {
        World world;
        for (int i = 0; i < 2; ++i) world.change("00000", "24680");
        QTRY_COMPARE(world.tries(), std::optional(1));
        world.readers->remove();
        QTRY_VERIFY(world.service.snapshot().state == CardState::empty);
        QVERIFY(!world.tries());
        world.readers->insert(world.card);
        QTRY_VERIFY(world.service.snapshot().state == CardState::ready);
        QTRY_COMPARE(world.tries(), std::optional(1));
        QCOMPARE(world.change("12345", "24680"), QByteArray("done"));
        QTRY_VERIFY(!world.tries());
        world.readers->remove();
        QTRY_VERIFY(world.service.snapshot().state == CardState::empty);
        world.readers->insert(world.card);
        QTRY_VERIFY(world.service.snapshot().state == CardState::ready);
        QVERIFY(!world.tries());
    }

    void theCardIsLeftReset_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::newRow("changed") << QByteArray("12345");
        QTest::newRow("wrong PIN") << QByteArray("54321");
    }
    void theCardIsLeftReset() {
        QFETCH(QByteArray, from);
        World world;
        world.openToEveryProgram("12345");
        QVERIFY(world.card->pinVerified());
        world.change(from.toStdString(), "24680");
        QVERIFY(!world.card->pinVerified());
    }

    void aWrongPinTellsItsTries() {
        World world;
        QCOMPARE(world.change("54321", "24680"), QByteArray("pin.wrong"));
        QTRY_COMPARE(world.tries(), std::optional(2));
        QCOMPARE(world.card->pinTriesLeft(), 2);  // one press, one try
        QCOMPARE(world.change("54321", "24680"), QByteArray("pin.wrong"));
        QTRY_COMPARE(world.tries(), std::optional(1));
        QCOMPARE(world.change("12345", "24680"), QByteArray("done"));
        QTRY_VERIFY(!world.tries());
    }

    void aCardThatDoesNotCountAloud() {
        World world([](auto& profile) { profile.quirks.pinWrongWithoutTries = true; });
        QCOMPARE(world.change("54321", "24680"), QByteArray("pin.wrong"));
        QCOMPARE(world.card->pinTriesLeft(), 2);
        QVERIFY(!world.tries());
    }

    void theThirdWrongPinBlocks() {
        World world;
        world.block3();
        QTRY_COMPARE(world.tries(), std::optional(0));
        QCOMPARE(world.change("12345", "24680"), QByteArray("pin.blocked"));
    }

    void aPinThatWasNeverCollected() {
        World world([](auto& profile) { profile.pinActivated = false; });
        QCOMPARE(world.change("12345", "24680"), QByteArray("pin.unusable"));
        QCOMPARE(world.unblock("87654321", "24680"), QByteArray("pin.unusable"));
    }

    void whatIsNoPinIsNotSent() {
        World world;
        const auto before = world.card->exchangeCount();
        QCOMPARE(world.change("1234", "24680"), QByteArray("pin.format"));
        QCOMPARE(world.change("12345", "246801357"), QByteArray("pin.format"));
        QCOMPARE(world.unblock("8765432a", "24680"), QByteArray("pin.format"));
        QCOMPARE(world.card->exchangeCount(), before);
    }

    void thePukUnblocks() {
        World world;
        world.block3();
        QTRY_COMPARE(world.tries(), std::optional(0));
        QCOMPARE(world.unblock("87654321", "24680"), QByteArray("done"));
        QTRY_VERIFY(!world.tries());
        QVERIFY(world.holds("24680"));
    }

    // cns-card 6: nothing is said of their number, whatever the card says.
    void aWrongPukNeverTellsItsTries() {
        World world;
        world.block3();
        QTRY_COMPARE(world.tries(), std::optional(0));
        const auto future = world.service.unblockPin(world.insertion(), SecretBuffer("11111111"),
                                                     SecretBuffer("24680"));
        QCOMPARE(codeOf(future), QByteArray("puk.wrong"));
        QVERIFY(!future.result().error().triesLeft);
        QCOMPARE(world.tries(), std::optional(0));  // of the PIN, as before
        QCOMPARE(world.card->pukTriesLeft(), 9);
    }

    void aBlockedPukIsTheEnd() {
        World world([](auto& profile) { profile.pukTries = 1; });
        QCOMPARE(world.unblock("11111111", "24680"), QByteArray("puk.blocked"));
        QCOMPARE(world.unblock("87654321", "24680"), QByteArray("puk.blocked"));
        QVERIFY(world.holds("12345"));
    }

    // The command is answered and the card leaves before the answer arrives.
    void pulledAtTheMoment_data() {
        QTest::addColumn<bool>("change");
        QTest::newRow("change") << true;
        QTest::newRow("unblock") << false;
    }
    void pulledAtTheMoment() {
        QFETCH(bool, change);
        World world;
        virtualcard::Quirks quirks;
        quirks.latencyPerByte = std::chrono::milliseconds(20);  // long enough to be in the middle
        world.card->setQuirks(quirks);
        const auto before = world.card->exchangeCount();
        const auto future =
            change ? world.changeAsync("12345", "24680")
                   : world.service.unblockPin(world.insertion(), SecretBuffer("87654321"),
                                              SecretBuffer("24680"));
        QTRY_COMPARE(future.progressValue(), 1);
        world.readers->remove();
        QCOMPARE(codeOf(future), QByteArray("pin.uncertain"));
        QVERIFY(world.card->exchangeCount() <= before + 1);  // nothing was tried again
    }

    void pulledBefore() {
        World world;
        const auto insertion = world.insertion();
        world.readers->remove();
        QTRY_VERIFY(world.service.snapshot().state == CardState::empty);
        QCOMPARE(codeOf(world.service.changePin(insertion, SecretBuffer("12345"),
                                                SecretBuffer("24680"))),
                 QByteArray("card.removed"));
    }

    // The PINs were typed for the card that was there.
    void anotherInsertionGetsNothing() {
        World world;
        const auto insertion = world.insertion();
        const auto other = support::makeCard(virtualcard::specimenProfile());
        world.readers->insert(other);
        QTRY_VERIFY(world.service.snapshot().state == CardState::ready &&
                    world.insertion() != insertion);
        const auto before = other->exchangeCount();
        QCOMPARE(codeOf(world.service.unblockPin(insertion, SecretBuffer("87654321"),
                                                 SecretBuffer("24680"))),
                 QByteArray("card.removed"));
        QCOMPARE(other->exchangeCount(), before);
    }

    void resetByAnotherProgramBefore() {
        World world;
        {
            const auto other = world.readers->connect(VirtualReaders::defaultName).value();
            auto transaction = pcsc::Transaction::begin(*other).value();
            transaction.setDisposition(pcsc::Disposition::reset);
        }
        QCOMPARE(world.change("12345", "24680"), QByteArray("done"));
        QVERIFY(world.holds("24680"));
    }

    // Another program keeps the card: who gives up in the meantime hears that nothing was sent.
    void givenUpWhileWaiting() {
        World world;
        const auto other = world.readers->connect(VirtualReaders::defaultName).value();
        auto kept = std::make_optional(pcsc::Transaction::begin(*other).value());
        auto future = world.changeAsync("12345", "24680");
        QTest::qWait(20);  // it may or may not stand in the line by now
        QCOMPARE(future.progressValue(), 0);
        future.cancel();
        kept.reset();
        QCOMPARE(codeOf(future), QByteArray("no result"));
        QVERIFY(world.holds("12345"));
    }

    void waitsForTheOtherProgram() {
        World world;
        const auto other = world.readers->connect(VirtualReaders::defaultName).value();
        auto kept = std::make_optional(pcsc::Transaction::begin(*other).value());
        const auto future = world.changeAsync("12345", "24680");
        kept.reset();
        QCOMPARE(codeOf(future), QByteArray("done"));
    }

    void theServiceMayGoFirst() {
        core::Async<void> future;
        {
            World world;
            future = world.changeAsync("12345", "24680");
        }
        const auto code = codeOf(future);
        QVERIFY2(code == "done" || code == "card.removed", code);
    }
};

QTEST_GUILESS_MAIN(TestCardPin)
#include "test_card_pin.moc"
