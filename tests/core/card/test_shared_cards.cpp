// SPDX-License-Identifier: EUPL-1.2
// Other programs at the card: told apart, waited for, never left with an open PIN.
#include <QElapsedTimer>
#include <QtConcurrentRun>

#include "tests/core/card/card_world.h"

using cardworld::OtherProgram;
using core::CardState;
using pcsc::SecretBuffer;
namespace errors = core::errors;

class TestSharedCards : public QObject {
    Q_OBJECT
    cardworld::Workshop workshop_;

  private Q_SLOTS:
    void anotherProgramsWorkIsWaitedFor() {
        cardworld::World world;
        const auto made = workshop_.card();
        world.service.reset();  // the other program comes first
        world.readers->insert(made.card);
        OtherProgram other(*world.readers);
        other.begin();
        world.service = std::make_unique<core::CardService>(world.readers);
        world.service->setLookAfterTime(std::chrono::milliseconds(100));
        QTRY_VERIFY(world.state() == CardState::reading && world.card().hasCard());
        QTRY_VERIFY_WITH_TIMEOUT(world.state() == CardState::busy, 2000);
        QVERIFY(world.error() == errors::cardHeld);
        QCOMPARE(made.card->exchangeCount(), std::uint64_t{0});
        const auto insertion = world.card().insertion;
        other.end();
        QTRY_VERIFY(world.state() == CardState::ready);
        QCOMPARE(world.card().insertion, insertion);
        QVERIFY(!world.card().error && !world.card().held);
    }

    // Many short waits one after the other are no long one.
    void eachWaitHasATimeOfItsOwn() {
        cardworld::World world;
        world.service->setLookAfterTime(std::chrono::milliseconds(400));
        world.readers->insert(workshop_.card().card);
        QTRY_VERIFY(world.state() == CardState::ready);
        const auto insertion = world.card().insertion;
        OtherProgram other(*world.readers);
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 300) {
            other.begin();
            const auto turn = world.service->turn(insertion);
            other.end();
            QTRY_VERIFY(turn.isFinished());
        }
        QTRY_VERIFY(!world.card().held);
        other.begin();
        time.start();
        const auto turn = world.service->turn(insertion);
        QTRY_VERIFY_WITH_TIMEOUT(world.card().held, 2000);
        QVERIFY2(time.elapsed() >= 350, qPrintable(QString::number(time.elapsed())));
        other.end();
        QTRY_VERIFY(turn.isFinished());
    }

    void aCardThatIsKeptIsTriedUntilItIsFree() {
        cardworld::World world;
        world.readers->insert(workshop_.card().card);
        world.readers->setOtherUse(virtualcard::OtherUse::exclusive);
        QTRY_VERIFY(world.state() == CardState::busy);
        QVERIFY(world.error() == errors::cardBusy);
        world.readers->setOtherUse(virtualcard::OtherUse::none);
        QTRY_VERIFY(world.state() == CardState::ready);
    }

    void aResetWhileReadingIsTakenOver() {
        cardworld::World world;
        const auto made = workshop_.card(
            [](auto& profile) { profile.quirks.latencyPerByte = std::chrono::microseconds(100); });
        world.readers->insert(made.card);
        QTRY_VERIFY(made.card->exchangeCount() > 2);
        OtherProgram other(*world.readers);
        other.resetCard();
        QTRY_VERIFY(world.state() == CardState::ready);
    }

    void aSignatureWaitsForItsTurn() {
        cardworld::World world;
        const auto made = workshop_.card();
        world.readers->insert(made.card);
        QTRY_VERIFY(world.state() == CardState::ready);
        OtherProgram other(*world.readers);
        other.begin();
        const auto signer = world.service->signer(world.card().insertion);
        auto signature = QtConcurrent::run([signer] {
            return signer->verifyAndRawSign(SecretBuffer("12345"), cardworld::block).has_value();
        });
        QTRY_VERIFY_WITH_TIMEOUT(world.card().held, 2000);
        QVERIFY(world.state() == CardState::ready);  // the session goes on
        other.end(pcsc::Disposition::reset);
        QTRY_VERIFY(signature.isFinished());
        QVERIFY(signature.result());
        QTRY_VERIFY(!world.card().held);
        QVERIFY(!made.card->pinVerified());
    }

    // Its reset ends the first wait, and it is still at work.
    void whoHasResetTheCardAndHasItStillIsWaitedForAsWell() {
        cardworld::World world;
        const auto made = workshop_.card();
        world.readers->insert(made.card);
        QTRY_VERIFY(world.state() == CardState::ready);
        OtherProgram other(*world.readers);
        other.begin();
        world.readers->reset();
        auto change = world.service->changePin(world.card().insertion, SecretBuffer("12345"),
                                               SecretBuffer("24680"));
        QTRY_VERIFY_WITH_TIMEOUT(world.card().held, 2000);
        QCOMPARE(change.progressValue(), 0);
        other.end();
        QTRY_VERIFY(change.isFinished());
        QVERIFY(change.result());
        QTRY_VERIFY(!world.card().held);
    }

    void whoeverWaitsMayLeaveAndThePinIsNotSent() {
        cardworld::World world;
        const auto made = workshop_.card();
        world.readers->insert(made.card);
        QTRY_VERIFY(world.state() == CardState::ready);
        const auto before = made.card->exchangeCount();
        OtherProgram other(*world.readers);
        other.begin();
        const auto signer = world.service->signer(world.card().insertion);
        auto refusal = QtConcurrent::run([signer] {
            return signer->verifyAndRawSign(SecretBuffer("99999"), cardworld::block).error().code;
        });
        QTRY_VERIFY_WITH_TIMEOUT(world.card().held, 2000);
        signer->giveUp();
        QTRY_VERIFY(refusal.isFinished());
        QVERIFY(refusal.result() == errors::cancelled);
        other.end();
        QTRY_VERIFY(!world.card().held);
        QCOMPARE(made.card->exchangeCount(), before);
        QCOMPARE(made.card->pinTriesLeft(), 3);
        QVERIFY(signer->verifyAndRawSign(SecretBuffer("12345"), cardworld::block).error().code ==
                errors::cancelled);
    }

    void theProgramEndsWhileAnotherHoldsTheCard() {
        cardworld::World world;
        const auto made = workshop_.card();
        world.readers->insert(made.card);
        QTRY_VERIFY(world.state() == CardState::ready);
        OtherProgram other(*world.readers);
        other.begin();
        const auto signer = world.service->signer(world.card().insertion);
        auto refusal = QtConcurrent::run([signer] {
            return signer->verifyAndRawSign(SecretBuffer("12345"), cardworld::block).error().code;
        });
        QTRY_VERIFY_WITH_TIMEOUT(world.card().held, 2000);
        QElapsedTimer time;
        time.start();
        world.service.reset();
        QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
        QTRY_VERIFY(refusal.isFinished());
        QVERIFY(refusal.result() == errors::cardRemoved);
        other.end();
        OtherProgram later(*world.readers);  // nothing of ours holds it
        later.begin();
        QCOMPARE(made.card->pinTriesLeft(), 3);
        QVERIFY(!made.card->pinVerified());
    }

    void theCardMayLeaveWhileItIsWaitedFor() {
        cardworld::World world;
        world.service.reset();
        world.readers->insert(workshop_.card().card);
        OtherProgram other(*world.readers);
        other.begin();
        world.service = std::make_unique<core::CardService>(world.readers);
        world.service->setLookAfterTime(std::chrono::milliseconds(100));
        QTRY_VERIFY(world.card().hasCard());
        world.readers->remove();
        QTRY_VERIFY(world.state() == CardState::empty);
        world.readers->insert(workshop_.card().card);
        QTRY_VERIFY(world.state() == CardState::ready);
    }
};

QTEST_GUILESS_MAIN(TestSharedCards)
#include "test_shared_cards.moc"
