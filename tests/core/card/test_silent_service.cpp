// SPDX-License-Identifier: EUPL-1.2
// The PC/SC service hangs: its calls neither fail nor return. Who waits is told, and nothing is
// waited for at the end.
#include <QElapsedTimer>
#include <QTest>
#include <QtConcurrentRun>

#include "app/virtualcard/card_maker.h"
#include "core/card/card_service.h"
#include "core/card/card_signer.h"
#include "pcsc/transport/pcsc_readers.h"
#include "tests/support/winscard_seam.h"

using core::CardState;
using core::SecretBuffer;
namespace errors = core::errors;

namespace {

const std::string reader = "Reader 00 00";
const pcsc::Bytes block(256, 0x01);

}  // namespace

class TestSilentService : public QObject {
    Q_OBJECT
    const cardmaker::CardMaker maker_{};
    const cardmaker::CardOrder order_{.key = certificates::KeyPair::generate(2048)};
    std::shared_ptr<virtualcard::VirtualCard> card_{};
    std::unique_ptr<core::CardService> service_{};

    CardState state() const { return service_->snapshot().state; }
    bool comes(CardState wanted) {
        return QTest::qWaitFor([this, wanted] { return state() == wanted; }, 5000);
    }

  private Q_SLOTS:
    void initTestCase() { qputenv("PCSCLITE_CSOCK_NAME", "/nowhere/pcscd.comm"); }
    void init() {
        seam::reset();
        seam::plug(reader);
        card_ = maker_.make(order_).card;
        card_->powerOn();
        seam::setCard({.answer = [this](pcsc::ByteView command) {
            return card_->transmit(command).value_or(pcsc::Bytes{});
        }});
        seam::insert(reader, card_->atr());
        service_ = std::make_unique<core::CardService>(std::make_shared<pcsc::PcscReaders>());
        QVERIFY(comes(CardState::ready));
    }
    void cleanup() {
        seam::thaw();
        service_.reset();
        QTRY_COMPARE(seam::openContexts(), std::size_t{0});
    }

    void isToldWhenAskedAndWhenItIsOver() {
        seam::freeze();
        service_->checkService();
        QVERIFY(comes(CardState::serviceSilent));
        QVERIFY(core::stateError(service_->snapshot())->code == errors::serviceSilent);
        seam::thaw();
        QVERIFY(comes(CardState::ready));
    }

    // Nobody has asked: the work itself does.
    void aSignatureIsToldOf() {
        seam::freeze();
        QElapsedTimer time;
        time.start();
        auto refusal =
            QtConcurrent::run([signer = service_->signer(service_->snapshot().insertion)] {
                return signer->verifyAndRawSign(SecretBuffer("12345"), block).error().code;
            });
        QTRY_VERIFY_WITH_TIMEOUT(refusal.isFinished(), 5000);
        QVERIFY(refusal.result() == errors::serviceSilent);
        QVERIFY(time.elapsed() < 4000);
        seam::thaw();
        QVERIFY(comes(CardState::ready));
        QCOMPARE(card_->pinTriesLeft(), 3);
    }

    void aNewPinIsToldOf() {
        seam::freeze();
        const auto outcome = service_->changePin(service_->snapshot().insertion,
                                                 SecretBuffer("12345"), SecretBuffer("24680"));
        QTRY_VERIFY_WITH_TIMEOUT(outcome.isFinished(), 5000);
        QVERIFY(outcome.result().error().code == errors::serviceSilent);
        seam::thaw();
        QVERIFY(comes(CardState::ready));
        QCOMPARE(card_->profile().pin, std::string("12345"));
    }

    void aTurnIsToldOf() {
        seam::freeze();
        const auto turn = service_->turn(service_->snapshot().insertion);
        QTRY_VERIFY_WITH_TIMEOUT(turn.isFinished(), 5000);
        QVERIFY(turn.result().error().code == errors::serviceSilent);
    }

    void theEndDoesNotWait_data() {
        QTest::addColumn<bool>("known");
        QTest::addRow("known") << true;
        QTest::addRow("unknown") << false;
    }
    void theEndDoesNotWait() {
        QFETCH(bool, known);
        seam::freeze();
        if (known) {
            service_->checkService();
            QVERIFY(comes(CardState::serviceSilent));
        }
        QElapsedTimer time;
        time.start();
        service_.reset();
        QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestSilentService)
#include "test_silent_service.moc"
