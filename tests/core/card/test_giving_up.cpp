// SPDX-License-Identifier: EUPL-1.2
// Who gives up while the card is waited for: the PIN is not sent, and does not stay.
#include "tests/core/card/card_world.h"
#include "tests/support/interference.h"

using core::CardState;
using core::SecretBuffer;
namespace errors = core::errors;

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
};

QTEST_GUILESS_MAIN(TestGivingUp)
#include "test_giving_up.moc"
