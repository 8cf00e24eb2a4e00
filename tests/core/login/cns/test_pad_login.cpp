// SPDX-License-Identifier: EUPL-1.2
// Logging in with the PIN typed on the reader's keys.
#include "pcsc/virtualcard/pad_readers.h"
#include "tests/core/journey.h"

using namespace journey;

namespace {

struct PadCitizen {
    explicit PadCitizen(std::shared_ptr<core::Portal> portal)
        : login(core::makeCardLogin({cards, std::move(portal)})) {}

    bool insert(const std::shared_ptr<virtualcard::VirtualCard>& card) {
        readers->insert(card);
        return QTest::qWaitFor([&] { return cards.snapshot().state == core::CardState::ready; });
    }
    core::Result<core::Session> enter() {
        return await(login->loginOnPad(cards.snapshot().insertion));
    }

    std::shared_ptr<virtualcard::PadReaders> readers = std::make_shared<virtualcard::PadReaders>();
    core::CardService cards{readers};
    std::unique_ptr<core::CardLogin> login;
};

}  // namespace

class TestPadLogin : public QObject {
    Q_OBJECT
    std::optional<World> world_{};

  private Q_SLOTS:
    void initTestCase() { world_.emplace(); }

    void theReaderSaysThatItHasKeysAndIsNotUsedForThat() {
        PadCitizen citizen(world_->client());
        QVERIFY(citizen.insert(Workshop::instance().card().card));
        QCOMPARE(citizen.cards.snapshot().readers.size(), std::size_t{1});
        QVERIFY(citizen.cards.snapshot().readers.front().pinPad);
        const auto session = await(
            citizen.login->login(core::SecretBuffer("12345"), citizen.cards.snapshot().insertion));
        QCOMPARE(codeOf(session), QByteArray("ok"));
        QCOMPARE(citizen.readers->script().asked.load(), 0);
    }

    void logsIn() {
        PadCitizen citizen(world_->client());
        const auto made = Workshop::instance().card();
        QVERIFY(citizen.insert(made.card));
        const auto session = citizen.enter();
        QCOMPARE(codeOf(session), QByteArray("ok"));
        QCOMPARE(citizen.readers->script().asked.load(), 1);
        QVERIFY(!made.card->pinVerified());
    }

    void aWrongPinTellsTheTries() {
        PadCitizen citizen(world_->client());
        const auto made = Workshop::instance().card();
        QVERIFY(citizen.insert(made.card));
        citizen.readers->script().typed = "99999";
        QCOMPARE(codeOf(citizen.enter()), QByteArray("pin.wrong"));
        QCOMPARE(made.card->pinTriesLeft(), 2);
        QTRY_VERIFY(citizen.cards.snapshot().triesLeft == 2);
    }

    void whatTheReaderItselfSays_data() {
        QTest::addColumn<int>("sw2");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("timeout") << 0x00 << QByteArray("pin.pad-timeout");
        QTest::newRow("red key") << 0x01 << QByteArray("pin.pad-cancelled");
        QTest::newRow("length") << 0x03 << QByteArray("pin.pad-length");
    }
    void whatTheReaderItselfSays() {
        QFETCH(int, sw2);
        PadCitizen citizen(world_->client());
        const auto made = Workshop::instance().card();
        QVERIFY(citizen.insert(made.card));
        citizen.readers->script().readersOwn = pcsc::Bytes{0x64, static_cast<std::uint8_t>(sw2)};
        QTEST(codeOf(citizen.enter()), "code");
        QCOMPARE(made.card->pinTriesLeft(), 3);
    }

    void aFalsePortalAsksNoPin() {
        const World false_({}, false);  // does not know the card's authority
        PadCitizen citizen(std::make_shared<core::Portal>(core::PortalConfig{
            QUrl(false_.server->url()), world_->caFile, std::chrono::seconds(20)}));
        QVERIFY(citizen.insert(Workshop::instance().card().card));
        QVERIFY(!citizen.enter());
        QCOMPARE(citizen.readers->script().asked.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPadLogin)
#include "test_pad_login.moc"
