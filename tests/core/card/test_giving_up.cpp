// SPDX-License-Identifier: EUPL-1.2
// Who gives up while the card is waited for: the PIN is not sent, and does not stay.
#include <QFile>
#include <QtConcurrentRun>

#include "tests/core/card/card_world.h"
#include "tests/support/interference.h"

using cardworld::OtherProgram;
using core::CardState;
using core::SecretBuffer;
namespace errors = core::errors;

namespace {

/// Kilobytes that the process keeps from the swap: each SecretBuffer has some. -1: not told here.
int lockedMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly)) return -1;
    for (const auto& line : status.readAll().split('\n'))
        if (line.startsWith("VmLck:")) return line.mid(6).trimmed().split(' ').front().toInt();
    return -1;
}

bool secretsAreSeen() {
    const int before = lockedMemory();
    const SecretBuffer secret("12345");
    return before >= 0 && lockedMemory() > before;
}

}  // namespace

class TestGivingUp : public QObject {
    Q_OBJECT
    cardworld::Workshop workshop_;

  private Q_SLOTS:
    // Its turn had come, and before the transaction began another program was quicker.
    void betweenTheTurnAndTheTransaction() {
        const auto readers = std::make_shared<virtualcard::VirtualReaders>();
        const auto between = std::make_shared<support::Interference>();
        core::CardService service(std::make_shared<support::InterferedReaders>(readers, between));
        const auto made = workshop_.card();
        readers->insert(made.card);
        QTRY_VERIFY(service.snapshot().state == CardState::ready);
        const auto insertion = service.snapshot().insertion;
        const auto signer = service.signer(insertion);
        between->beforeTransactions([&](unsigned index) {
            if (index == 1) signer->giveUp();
        });
        const auto refusal =
            signer->verifyAndRawSign(SecretBuffer("99999"), cardworld::block).error().code;
        QVERIFY(refusal == errors::cancelled);
        const auto turn = service.turn(insertion);  // the card thread is through
        QTRY_VERIFY(turn.isFinished());
        QCOMPARE(made.card->pinTriesLeft(), 3);
    }

    void thePinIsWipedThoughTheOtherProgramGoesOn() {
        if (!secretsAreSeen()) QSKIP("this system does not tell of locked memory");
        cardworld::World world;
        world.readers->insert(workshop_.card().card);
        QTRY_VERIFY(world.state() == CardState::ready);
        OtherProgram other(*world.readers);
        other.begin();
        const auto before = lockedMemory();
        const auto signer = world.service->signer(world.card().insertion);
        auto refusal = QtConcurrent::run([signer] {
            return signer->verifyAndRawSign(SecretBuffer("12345"), cardworld::block).error().code;
        });
        QTRY_VERIFY_WITH_TIMEOUT(world.card().held, 2000);
        QVERIFY(lockedMemory() > before);
        signer->giveUp();
        QTRY_VERIFY(refusal.isFinished());
        QVERIFY(refusal.result() == errors::cancelled);
        QCOMPARE(lockedMemory(), before);
        other.end();
    }

    void aNewPinIsWipedToo() {
        if (!secretsAreSeen()) QSKIP("this system does not tell of locked memory");
        cardworld::World world;
        const auto made = workshop_.card();
        world.readers->insert(made.card);
        QTRY_VERIFY(world.state() == CardState::ready);
        OtherProgram other(*world.readers);
        other.begin();
        const auto before = lockedMemory();
        auto change = world.service->changePin(world.card().insertion, SecretBuffer("12345"),
                                               SecretBuffer("24680"));
        QTRY_VERIFY_WITH_TIMEOUT(world.card().held, 2000);
        QVERIFY(lockedMemory() > before);
        change.cancel();
        QTRY_COMPARE(lockedMemory(), before);
        other.end();
        QTRY_VERIFY(change.isFinished());
        QVERIFY(world.service->signer(world.card().insertion)
                    ->verifyAndRawSign(SecretBuffer("12345"), cardworld::block));
    }
};

QTEST_GUILESS_MAIN(TestGivingUp)
#include "test_giving_up.moc"
