// SPDX-License-Identifier: EUPL-1.2
#include <QTest>
#include <future>

#include "pcsc/base/card_errors.h"
#include "pcsc/virtualcard/vpcd_client.h"
#include "tests/pcsc/virtualcard/bench.h"
#include "tests/pcsc/virtualcard/fake_vpcd.h"

using bench::Bench;
using bench::FakeVpcd;
using virtualcard::VpcdClient;
using Ending = VpcdClient::Ending;

namespace {

const QByteArray selectIdCarta = "00A4080C0410001003";

/// A reader with a card in it, served on a thread of its own.
class Attached {
  public:
    explicit Attached(const virtualcard::CardProfile& profile = Bench::profileWith({}))
        : card_(profile, bench::reversed),
          client_(std::move(VpcdClient::attach("127.0.0.1", reader.port()).value())) {
        serving_ = std::async(std::launch::async, [this] { return client_->serve(card_); });
        ready_ = reader.accept();
    }
    ~Attached() { client_->stop(); }

    bool ready() const { return ready_; }
    virtualcard::VirtualCard& card() { return card_; }
    VpcdClient& client() { return *client_; }
    Ending ending() { return serving_.get(); }

    FakeVpcd reader{};

  private:
    virtualcard::VirtualCard card_;
    std::unique_ptr<VpcdClient> client_;
    bool ready_ = false;
    std::future<Ending> serving_;
};

}  // namespace

class TestVpcdClient : public QObject {
    Q_OBJECT
  private slots:
    void aMuteCardIsThereButGivesNoAtrAfterPowerOn() {
        Attached attached(Bench::profileWith({.mute = true}));
        QVERIFY(attached.ready());
        const auto atr = attached.reader.atr();
        QVERIFY(!atr.isEmpty() && atr.size() <= 2 * 33);
        attached.reader.powerOn();
        QVERIFY(attached.reader.atr().size() > 2 * 33);  // what no ATR can be
        QCOMPARE(attached.reader.atr(), atr);
    }

    void nobodyListens() {
        quint16 port = 0;
        {
            const FakeVpcd closed;
            port = closed.port();
        }
        const auto client = VpcdClient::attach("127.0.0.1", port);
        QVERIFY(!client.has_value());
        QVERIFY(client.error().code == pcsc::errors::serviceMissing);
        QVERIFY(!client.error().cause.empty());
    }

    void unknownHost() {
        const auto client = VpcdClient::attach("no-such-host.invalid", 1);
        QVERIFY(!client.has_value());
        QVERIFY(client.error().code == pcsc::errors::serviceMissing);
    }

    void atrIsAnsweredEvenWithoutPower() {
        Attached card;
        QVERIFY(card.ready());
        QCOMPARE(card.reader.atr().toStdString(), pcsc::toHex(card.card().atr()));
    }

    void commandsAreAnswered() {
        Attached card;
        card.reader.powerOn();
        QCOMPARE(card.reader.exchange(selectIdCarta), QByteArray("9000"));
        QCOMPARE(card.reader.exchange("00B0000010"),
                 QByteArray("363033303132333435363738393030389000"));
    }

    // 261 and more bytes do not fit one byte of length.
    void longMessagesAreWhole() {
        Attached card;
        card.reader.powerOn();
        card.reader.exchange("00A4080C0411001101");
        QCOMPARE(card.reader.exchange("00B00000000800").size(), 2048 * 2 + 4);
    }

    void resetAndPowerCloseThePin() {
        Attached card;
        const auto pin = QByteArray::fromStdString(bench::rightPin);
        card.reader.powerOn();
        QCOMPARE(card.reader.exchange(pin), QByteArray("9000"));
        card.reader.reset();
        QCOMPARE(card.reader.exchange("00200010"), QByteArray("63C3"));
        QCOMPARE(card.reader.exchange(pin), QByteArray("9000"));
        card.reader.powerOff();
        card.reader.powerOn();
        QCOMPARE(card.reader.exchange("00200010"), QByteArray("63C3"));
    }

    void unknownAndEmptyMessagesAreIgnored() {
        Attached card;
        card.reader.send("\x09");
        card.reader.send({});
        QCOMPARE(card.reader.atr().toStdString(), pcsc::toHex(card.card().atr()));
    }

    void stopTakesTheCardOut() {
        Attached card;
        card.reader.powerOn();
        card.reader.atr();
        card.client().stop();
        QVERIFY(card.ending() == Ending::stopped);
        QVERIFY(card.reader.cardIsGone());
        QVERIFY(!card.card().powered());
    }

    void stopBeforehandCountsToo() {
        FakeVpcd reader;
        const auto client = VpcdClient::attach("127.0.0.1", reader.port()).value();
        Bench card;
        client->stop();
        QVERIFY(client->serve(card.card()) == Ending::stopped);
    }

    void cardThatLeavesIsOut() {
        Attached card(Bench::profileWith({.removeAfter = 1}));
        card.reader.powerOn();
        QCOMPARE(card.reader.exchange(selectIdCarta), QByteArray("9000"));
        QVERIFY(card.ending() == Ending::cardLeft);
        QVERIFY(card.reader.cardIsGone());
    }

    void serviceThatEndsIsTold() {
        Attached card;
        card.reader.close();
        QVERIFY(card.ending() == Ending::serviceClosed);
    }
};

QTEST_GUILESS_MAIN(TestVpcdClient)
#include "test_vpcd_client.moc"
