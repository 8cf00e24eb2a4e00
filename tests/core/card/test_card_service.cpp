// SPDX-License-Identifier: EUPL-1.2
#include <QSignalSpy>
#include <QTest>

#include "app/virtualcard/card_maker.h"
#include "core/card/card_service.h"
#include "core/card/card_signer.h"
#include "pcsc/virtualcard/virtual_readers.h"
#include "tests/support/interference.h"

using core::CardState;
using virtualcard::VirtualReaders;

namespace {

class FixedClock final : public core::Clock {
  public:
    explicit FixedClock(const QDateTime& time) : time_(time) {}
    QDateTime now() const override { return time_; }

  private:
    QDateTime time_;
};

struct World {
    explicit World(const core::Clock& clock = core::Clock::system(),
                   const std::vector<std::string>& names = {VirtualReaders::defaultName})
        : readers(std::make_shared<VirtualReaders>(names)), service(readers, clock) {}
    CardState state() const { return service.snapshot().state; }

    std::shared_ptr<VirtualReaders> readers;
    core::CardService service;
};

pcsc::SecretBuffer pin(std::string_view digits) {
    return pcsc::SecretBuffer(digits);
}

const pcsc::Bytes block(256, 0x01);

}  // namespace

class TestCardService : public QObject {
    Q_OBJECT

    cardmaker::CardMaker maker_;
    certificates::KeyPair key_ = certificates::KeyPair::generate(2048);

    cardmaker::MadeCard card(
        const std::function<void(virtualcard::CardProfile&)>& change = {}) const {
        cardmaker::CardOrder order{.key = key_};
        if (change) change(order.profile);
        return maker_.make(order);
    }

  private Q_SLOTS:
    void liveStates() {
        World world;
        QTRY_VERIFY(world.state() == CardState::empty);
        QCOMPARE(world.service.snapshot().reader, QString::fromUtf8(VirtualReaders::defaultName));
        world.readers->insert(card().card);
        QTRY_VERIFY(world.state() == CardState::ready);
        world.readers->remove();
        QTRY_VERIFY_WITH_TIMEOUT(world.state() == CardState::empty, 1000);
        world.readers->insertMute();
        QTRY_VERIFY(world.state() == CardState::mute);
        world.readers->unplug();
        QTRY_VERIFY(world.state() == CardState::noReader);
        world.readers->setService(pcsc::ServiceState::missing);
        QTRY_VERIFY(world.state() == CardState::serviceMissing);
        world.readers->setService(pcsc::ServiceState::denied);
        QTRY_VERIFY(world.state() == CardState::serviceDenied);
    }

    void whatIsOnTheCard() {
        World world;
        world.readers->insert(card().card);
        QTRY_VERIFY(world.state() == CardState::ready);
        const auto& seen = world.service.snapshot();
        QCOMPARE(seen.holder.name, QStringLiteral("MARIO"));
        QCOMPARE(seen.holder.codiceFiscale, QStringLiteral("RSSMRA62B25C014Z"));
        QCOMPARE(seen.certificate.codiceFiscale, QStringLiteral("RSSMRA62B25C014Z"));
        QCOMPARE(seen.certificate.keyBits, 2048);
        QCOMPARE(seen.idCarta.size(), 16);
        QVERIFY(!seen.atr.isEmpty());
        QVERIFY(!seen.triesLeft);
    }

    void oneReadingAnInsertion() {
        World world;
        const auto made = card();
        world.readers->insert(made.card);
        QTRY_VERIFY(world.state() == CardState::ready);
        const auto afterReading = made.card->exchangeCount();
        const auto insertion = world.service.snapshot().insertion;
        QSignalSpy changes(&world.service, &core::CardService::changed);
        world.readers->setOtherUse(virtualcard::OtherUse::shared);
        world.readers->setOtherUse(virtualcard::OtherUse::none);
        world.readers->insertMute(VirtualReaders::defaultName);  // something to wait for
        QTRY_VERIFY(world.state() == CardState::mute);
        QCOMPARE(made.card->exchangeCount(), afterReading);
        QVERIFY(world.service.snapshot().insertion != insertion);
    }

    void wholeLoginTakesAtMostFifteenCommands_data() {
        QTest::addColumn<int>("layout");
        QTest::newRow("classic") << static_cast<int>(virtualcard::Layout::classic);
        QTest::newRow("IDEMIA 2021") << static_cast<int>(virtualcard::Layout::idemia2021);
    }

    void wholeLoginTakesAtMostFifteenCommands() {
        QFETCH(int, layout);
        World world;
        const auto made =
            card([&](auto& profile) { profile.layout = static_cast<virtualcard::Layout>(layout); });
        world.readers->insert(made.card);
        QTRY_VERIFY(world.state() == CardState::ready);
        const auto signature = world.service.signer(world.service.snapshot().insertion)
                                   ->verifyAndRawSign(pin("12345"), block);
        QVERIFY(signature);
        const auto expected = made.key.rawPrivate(QByteArray(256, '\1'));
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(signature->data()), 256), expected);
        const bool classic = layout == static_cast<int>(virtualcard::Layout::classic);
        qInfo("%llu commands", static_cast<unsigned long long>(made.card->exchangeCount()));
        QVERIFY(made.card->exchangeCount() <= (classic ? 15U : 18U));
    }

    void wrongPinTellsTheTriesOnce() {
        World world;
        const auto made = card();
        world.readers->insert(made.card);
        QTRY_VERIFY(world.state() == CardState::ready);
        const auto refused = world.service.signer(world.service.snapshot().insertion)
                                 ->verifyAndRawSign(pin("99999"), block);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == core::errors::pinWrong);
        QCOMPARE(made.card->pinTriesLeft(), 2);
        QTRY_VERIFY(world.service.snapshot().triesLeft == 2);
        QVERIFY(world.service.signer(world.service.snapshot().insertion)
                    ->verifyAndRawSign(pin("12345"), block));
        QTRY_VERIFY(!world.service.snapshot().triesLeft);
    }

    void triesThatMayBeSpentAreNotShown() {
        const auto readers = std::make_shared<VirtualReaders>();
        const auto between = std::make_shared<support::Interference>();
        core::CardService service(std::make_shared<support::InterferedReaders>(readers, between));
        readers->insert(card().card);
        QTRY_VERIFY(service.snapshot().state == CardState::ready);
        const auto signer = service.signer(service.snapshot().insertion);
        QVERIFY(!signer->verifyAndRawSign(pin("99999"), block));
        QTRY_VERIFY(service.snapshot().triesLeft == 2);
        between->arm([](unsigned, pcsc::ByteView command,
                        const auto& next) -> support::Interference::Answer {
            if (command[1] != 0x20) return next();  // VERIFY
            static_cast<void>(next());
            return pcsc::fail(core::errors::readerFault, "the answer was lost");
        });
        const auto lost = signer->verifyAndRawSign(pin("99999"), block);
        QVERIFY(lost.error().code == core::errors::pinUncertain);
        QTRY_VERIFY(!service.snapshot().triesLeft);
    }

    void resetClosesTheCard() {
        World world;
        const auto made = card();
        world.readers->insert(made.card);
        QTRY_VERIFY(world.state() == CardState::ready);
        const auto signer = world.service.signer(world.service.snapshot().insertion);
        QVERIFY(signer->verifyAndRawSign(pin("12345"), block));
        QVERIFY(!made.card->pinVerified());  // at once: nobody can come between
        signer->reset();
        QVERIFY(world.state() == CardState::ready);
        QVERIFY(signer->verifyAndRawSign(pin("12345"), block));  // and it can be used again
    }

    void aSignerServesOneInsertion() {
        World world;
        const auto made = card();
        world.readers->insert(made.card);
        QTRY_VERIFY(world.state() == CardState::ready);
        const auto signer = world.service.signer(world.service.snapshot().insertion);
        const auto insertion = world.service.snapshot().insertion;
        world.readers->remove();
        world.readers->insert(made.card);
        QTRY_VERIFY(world.state() == CardState::ready &&
                    world.service.snapshot().insertion != insertion);
        const auto refused = signer->verifyAndRawSign(pin("12345"), block);
        QVERIFY(!refused && refused.error().code == core::errors::cardRemoved);
        QVERIFY(!made.card->pinVerified());
    }

    void aSignerMayOutliveTheService() {
        std::shared_ptr<core::CardSigner> signer;
        {
            World world;
            world.readers->insert(card().card);
            QTRY_VERIFY(world.state() == CardState::ready);
            signer = world.service.signer(world.service.snapshot().insertion);
        }
        QVERIFY(signer->verifyAndRawSign(pin("12345"), block).error().code ==
                core::errors::cardRemoved);
    }

    void keysOf1024BitsAreTooShort() {
        World world;
        world.readers->insert(maker_
                                  .make({.profile =
                                             [] {
                                                 auto profile = virtualcard::specimenProfile();
                                                 profile.keyBits = 1024;
                                                 return profile;
                                             }()})
                                  .card);
        QTRY_VERIFY(world.state() == CardState::keyTooShort);
        QCOMPARE(world.service.snapshot().certificate.keyBits, 1024);
        QCOMPARE(world.service.snapshot().holder.name, QStringLiteral("MARIO"));
    }

    void expiredByTheClock() {
        const FixedClock clock(QDateTime(QDate(2029, 10, 11), QTime(0, 1)));
        World world(clock);
        world.readers->insert(card().card);
        QTRY_VERIFY(world.state() == CardState::expired);
        QCOMPARE(world.service.snapshot().expires, QDate(2029, 10, 10));
        QVERIFY(core::stateError(world.service.snapshot())->code == core::errors::cardExpired);
    }

    void noCertificate() {
        World world;
        world.readers->insert(
            card([](auto& profile) { profile.quirks.zeroCertificate = true; }).card);
        QTRY_VERIFY(world.state() == CardState::noCertificate);
        QCOMPARE(world.service.snapshot().holder.surname, QStringLiteral("ROSSI"));
    }

    void busyElsewhereIsTriedAgainAtTheNextEvent() {
        const auto readers = std::make_shared<VirtualReaders>();
        readers->insert(card().card);
        readers->setOtherUse(virtualcard::OtherUse::exclusive);
        core::CardService service(readers);
        QTRY_VERIFY(service.snapshot().state == CardState::busy);
        readers->setOtherUse(virtualcard::OtherUse::none);
        QTRY_VERIFY(service.snapshot().state == CardState::ready);
    }

    void aCardThatOnlyLooksLikeACns() {
        World world(core::Clock::system(), {"one", "two"});
        world.readers->insert(
            card([](auto& profile) { profile.idCarta = "NOT SIXTEEN DIGI"; }).card, "one");
        QTRY_VERIFY(world.state() == CardState::unknownCard);
        world.readers->insert(card().card, "two");
        QTRY_VERIFY(world.state() == CardState::ready);
        QCOMPARE(world.service.snapshot().reader, QStringLiteral("two"));
    }

    void removalInTheMiddleOfReading() {
        World world;
        world.readers->insert(card([](auto& profile) { profile.quirks.removeAfter = 4; }).card);
        QTRY_VERIFY(world.state() == CardState::empty);
    }

    void removalIsToldWhileTheChipIsSlow() {
        World world;
        const auto made = card([](auto& profile) {
            profile.quirks.latencyPerByte = std::chrono::milliseconds(2);  // seconds for all of it
        });
        world.readers->insert(made.card);
        QTRY_VERIFY(world.state() == CardState::reading);
        QTRY_VERIFY(world.service.snapshot().hasCard());
        world.readers->remove();
        QTRY_VERIFY_WITH_TIMEOUT(world.state() == CardState::empty, 1000);
    }
};

QTEST_GUILESS_MAIN(TestCardService)
#include "test_card_service.moc"
