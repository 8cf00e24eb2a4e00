// SPDX-License-Identifier: EUPL-1.2
// Sharing a card with other programs on a real service with virtual readers
// (tests/support/pcscd_namespace.sh).
#include <winscard.h>

#include <QElapsedTimer>
#include <QtConcurrentRun>
#include <algorithm>
#include <thread>

#include "pcsc/transport/pcsc_readers.h"
#include "pcsc/virtualcard/vpcd_client.h"
#include "tests/core/card/card_world.h"

using core::CardState;
using pcsc::SecretBuffer;
namespace errors = core::errors;

namespace {

constexpr const char* firstReader = "Virtual PCD 00 00";

/// In the service's reader from construction to destruction.
class AttachedCard {
  public:
    explicit AttachedCard(std::shared_ptr<virtualcard::VirtualCard> card,
                          std::uint16_t port = 35963)
        : card_(std::move(card)),
          client_(virtualcard::VpcdClient::attach("127.0.0.1", port).value()),
          thread_([this] { client_->serve(*card_); }) {}
    ~AttachedCard() {
        client_->stop();
        thread_.join();
    }
    virtualcard::VirtualCard& operator*() const { return *card_; }
    virtualcard::VirtualCard* operator->() const { return card_.get(); }

  private:
    std::shared_ptr<virtualcard::VirtualCard> card_;
    std::unique_ptr<virtualcard::VpcdClient> client_;
    std::thread thread_;
};

/// Another program: PC/SC as anybody calls it.
class Stranger {
  public:
    Stranger() { SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context_); }
    ~Stranger() { SCardReleaseContext(context_); }

    bool connect(DWORD share) {
        DWORD protocol = 0;
        return SCardConnect(context_, firstReader, share, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1,
                            &card_, &protocol) == SCARD_S_SUCCESS;
    }
    void begin() const { SCardBeginTransaction(card_); }
    void end(DWORD disposition = SCARD_LEAVE_CARD) const {
        SCardEndTransaction(card_, disposition);
    }
    void disconnect() const { SCardDisconnect(card_, SCARD_LEAVE_CARD); }

  private:
    SCARDCONTEXT context_{};
    SCARDHANDLE card_{};
};

}  // namespace

class TestSharedPcscd : public QObject {
    Q_OBJECT
    cardworld::Workshop workshop_;
    std::unique_ptr<core::CardService> service_;

    CardState state() const { return service_->snapshot().state; }
    core::ErrorCode error() const {
        return service_->snapshot().error.value_or(core::Error{errors::cancelled}).code;
    }
    void watch() {
        service_ = std::make_unique<core::CardService>(std::make_shared<pcsc::PcscReaders>());
        service_->setLookAfterTime(std::chrono::milliseconds(100));
    }
    /// The stranger's, once the service has noticed the card.
    static bool taken(Stranger& stranger, DWORD share) {
        return QTest::qWaitFor([&] { return stranger.connect(share); });
    }

  private Q_SLOTS:
    /// The service notices late that a card has gone: the next one must not be taken for it.
    void cleanup() {
        service_.reset();
        QTRY_VERIFY(std::ranges::all_of(
            pcsc::PcscReaders().snapshot().readers,
            [](const auto& slot) { return slot.state == pcsc::SlotState::empty; }));
    }

    void aCardKeptByAnotherProgram() {
        const AttachedCard card(workshop_.card().card);
        Stranger stranger;
        QVERIFY(taken(stranger, SCARD_SHARE_EXCLUSIVE));
        watch();
        QTRY_VERIFY(state() == CardState::busy);
        QVERIFY(error() == errors::cardBusy);
        stranger.disconnect();
        QTRY_VERIFY(state() == CardState::ready);
    }

    void aCardAtWorkForAnotherProgram() {
        const AttachedCard card(workshop_.card().card);
        Stranger stranger;
        QVERIFY(taken(stranger, SCARD_SHARE_SHARED));
        stranger.begin();
        watch();
        QTRY_VERIFY(state() == CardState::busy);
        QVERIFY(error() == errors::cardHeld);
        QCOMPARE(card->exchangeCount(), std::uint64_t{0});
        stranger.end(SCARD_RESET_CARD);  // as most do
        QTRY_VERIFY(state() == CardState::ready);
        stranger.disconnect();
    }

    void aResetInBetweenIsTakenOver() {
        const AttachedCard card(workshop_.card().card);
        watch();
        QTRY_VERIFY(state() == CardState::ready);
        Stranger stranger;
        QVERIFY(taken(stranger, SCARD_SHARE_SHARED));
        stranger.begin();
        stranger.end(SCARD_RESET_CARD);
        const auto signature = service_->signer(service_->snapshot().insertion)
                                   ->verifyAndRawSign(SecretBuffer("12345"), cardworld::block);
        QVERIFY(signature.has_value());
        stranger.disconnect();
    }

    void afterASignatureNobodyFindsThePinOpen() {
        const AttachedCard card(workshop_.card().card);
        watch();
        QTRY_VERIFY(state() == CardState::ready);
        Stranger stranger;
        QVERIFY(taken(stranger, SCARD_SHARE_SHARED));
        stranger.begin();  // waits at the door while we sign
        auto signature = QtConcurrent::run([this] {
            return service_->signer(service_->snapshot().insertion)
                ->verifyAndRawSign(SecretBuffer("12345"), cardworld::block)
                .has_value();
        });
        QTRY_VERIFY(service_->snapshot().held);
        stranger.end();
        QTRY_VERIFY(signature.isFinished());
        QVERIFY(signature.result());
        QVERIFY(!card->pinVerified());
        stranger.disconnect();
    }

    void theProgramEndsWhileAnotherIsAtWork() {
        const AttachedCard card(workshop_.card().card);
        Stranger stranger;
        QVERIFY(taken(stranger, SCARD_SHARE_SHARED));
        stranger.begin();
        watch();
        QTRY_VERIFY(state() == CardState::busy);
        QElapsedTimer time;
        time.start();
        service_.reset();
        QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
        stranger.end();
        stranger.disconnect();
    }

    void theReaderWithTheCardIsChosen() {
        watch();
        QTRY_VERIFY(state() == CardState::empty);
        QCOMPARE(service_->snapshot().readers.size(), std::size_t{2});
        const AttachedCard card(workshop_.card().card, 35964);
        QTRY_VERIFY(state() == CardState::ready);
        QVERIFY(service_->snapshot().reader != QLatin1String(firstReader));
        service_->chooseReader(QString::fromLatin1(firstReader));
        QTRY_VERIFY(state() == CardState::empty);
    }
};

QTEST_GUILESS_MAIN(TestSharedPcscd)
#include "test_shared_pcscd.moc"
