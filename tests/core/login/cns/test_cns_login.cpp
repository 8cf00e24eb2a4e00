// SPDX-License-Identifier: EUPL-1.2
#include <QTcpServer>

#include "tests/core/journey.h"

using namespace journey;
using mockportal::Fault;
using mockportal::ServerCertificate;

namespace {

/// Counts what the card was asked, by instruction byte.
struct Log {
    explicit Log(virtualcard::VirtualCard& card) {
        card.setObserver([this](const virtualcard::Exchange& exchange) {
            const std::lock_guard lock(mutex);
            instructions.push_back(exchange.command.at(1));
        });
    }
    qsizetype verified() {
        const std::lock_guard lock(mutex);
        return std::ranges::count(instructions, 0x20);
    }
    std::mutex mutex;
    std::vector<std::uint8_t> instructions;
};

}  // namespace

class TestCnsLogin : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void logsIn_data() {
        QTest::addColumn<int>("tls");
        QTest::newRow("TLS 1.2") << static_cast<int>(QSsl::TlsV1_2);
        QTest::newRow("TLS 1.3") << static_cast<int>(QSsl::TlsV1_3OrLater);
    }

    void logsIn() {
        QFETCH(int, tls);
        World world({.tls = static_cast<QSsl::SslProtocol>(tls)});
        Citizen citizen(world.client());
        const auto made = Workshop::instance().card();
        Log log(*made.card);
        QVERIFY(citizen.insert(made.card));
        const auto session = citizen.enter();
        QCOMPARE(codeOf(session), QByteArray("ok"));
        QVERIFY(session->level == core::Level::card);
        QCOMPARE(session->patient.codiceFiscale, QStringLiteral("RSSMRA62B25C014Z"));
        QCOMPARE(session->patient.fullName(), QStringLiteral("MARIO ROSSI"));
        QVERIFY(!session->patient.id.isEmpty());
        QVERIFY(!session->token->current()->empty());
        QVERIFY(session->expires > QDateTime::currentDateTime());
        QVERIFY(session->lifetime.count() > 0);
        QVERIFY(session->unread > 0);
        QCOMPARE(session->insertion, citizen.cards.snapshot().insertion);
        QCOMPARE(log.verified(), qsizetype{1});
        QVERIFY(made.card->exchangeCount() <= 15);
        QTRY_VERIFY(!made.card->pinVerified());  // closed again for other programs
    }

    void twiceOnOneInsertion() {
        World world;
        Citizen citizen(world.client());
        const auto made = Workshop::instance().card();
        QVERIFY(citizen.insert(made.card));
        QCOMPARE(codeOf(citizen.enter()), QByteArray("ok"));
        const auto again = citizen.enter();
        QCOMPARE(codeOf(again), QByteArray("ok"));
        QVERIFY(again->lastAccess.isValid());
    }

    void wrongPinCostsOneTry() {
        World world;
        Citizen citizen(world.client());
        const auto made = Workshop::instance().card();
        Log log(*made.card);
        QVERIFY(citizen.insert(made.card));
        const auto refused = citizen.enter("99999");
        QCOMPARE(codeOf(refused), QByteArray("pin.wrong"));
        QCOMPARE(refused.error().triesLeft, std::optional(2));
        QCOMPARE(log.verified(), qsizetype{1});
        QCOMPARE(made.card->pinTriesLeft(), 2);
        QCOMPARE(codeOf(citizen.enter("99999")), QByteArray("pin.wrong"));
        QCOMPARE(codeOf(citizen.enter("99999")), QByteArray("pin.blocked"));
        QCOMPARE(codeOf(citizen.enter()), QByteArray("pin.blocked"));
    }

    void aPinThatIsNoneIsNotSent() {
        World world;
        Citizen citizen(world.client());
        const auto made = Workshop::instance().card();
        QVERIFY(citizen.insert(made.card));
        for (const auto* pin : {"1234", "123456789", "12a45", ""})
            QCOMPARE(codeOf(citizen.enter(pin)), QByteArray("pin.format"));
        QCOMPARE(made.card->pinTriesLeft(), 3);
    }

    void cardsThatCannotEnter() {
        World world;
        Citizen citizen(world.client());
        QTRY_VERIFY(citizen.cards.snapshot().state == core::CardState::empty);
        QCOMPARE(codeOf(citizen.enter()), QByteArray("card.absent"));
        const auto weak = Workshop::instance().card([](auto& order) {
            order.key.reset();
            order.profile.keyBits = 1024;
        });
        QVERIFY(citizen.insert(weak.card));
        QCOMPARE(codeOf(citizen.enter()), QByteArray("card.key-too-short"));
        QCOMPARE(weak.card->pinTriesLeft(), 3);
        const auto bare = Workshop::instance().card(
            [](auto& order) { order.profile.quirks.zeroCertificate = true; });
        QVERIFY(citizen.insert(bare.card));
        QCOMPARE(codeOf(citizen.enter()), QByteArray("card.no-certificate"));
        const auto old = Workshop::instance().card([](auto& order) {
            order.profile.person.expires = pcsc::Date{2020, 1, 31};
        });
        QVERIFY(citizen.insert(old.card));
        QCOMPARE(codeOf(citizen.enter()), QByteArray("card.expired"));
    }

    void falsePortalsCostNoTry_data() {
        QTest::addColumn<int>("certificate");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, ServerCertificate certificate, const char* code) {
            QTest::newRow(name) << static_cast<int>(certificate) << QByteArray(code);
        };
        row("expired", ServerCertificate::expired, "portal.tls.expired");
        row("not yet valid", ServerCertificate::notYetValid, "portal.tls.expired");
        row("other host", ServerCertificate::otherHost, "portal.tls.host");
        row("unknown authority", ServerCertificate::otherAuthority, "portal.tls.untrusted");
    }

    void falsePortalsCostNoTry() {
        QFETCH(int, certificate);
        QFETCH(QByteArray, code);
        World world({.certificate = static_cast<ServerCertificate>(certificate)});
        Citizen citizen(world.client());
        const auto made = Workshop::instance().card();
        Log log(*made.card);
        QVERIFY(citizen.insert(made.card));
        QCOMPARE(codeOf(citizen.enter()), code);
        QCOMPARE(log.verified(), qsizetype{0});
    }

    void noPortal() {
        quint16 port = 0;
        {
            QTcpServer free;
            QVERIFY(free.listen(QHostAddress::LocalHost));
            port = free.serverPort();
        }
        World world;
        const auto made = Workshop::instance().card();
        const auto code = [&](const QString& url, const QString& ca) {
            Citizen citizen(std::make_shared<core::Portal>(core::PortalConfig{QUrl(url), ca}));
            return citizen.insert(made.card) ? codeOf(citizen.enter()) : QByteArray("no card");
        };
        QCOMPARE(code(QStringLiteral("https://localhost:%1").arg(port), world.caFile),
                 QByteArray("portal.unreachable"));
        QCOMPARE(code(QStringLiteral("https://nowhere.invalid"), world.caFile),
                 QByteArray("network.name"));
        QCOMPARE(code(world.server->url(), QStringLiteral("/nonexistent")),
                 QByteArray("portal.ca-unreadable"));
        QCOMPARE(made.card->pinTriesLeft(), 3);
    }

    void refusalsOfThePortal() {
        World strangers({}, false);
        Citizen unknownCa(strangers.client());
        const auto made = Workshop::instance().card();
        QVERIFY(unknownCa.insert(made.card));
        QCOMPARE(codeOf(unknownCa.enter()), QByteArray("certificate.refused"));

        World world;
        Citizen citizen(world.client());
        const auto stranger = Workshop::instance().card(
            [](auto& order) { order.profile.person.codiceFiscale = "VRDLCU80A41F205X"; });
        QVERIFY(citizen.insert(stranger.card));
        QCOMPARE(codeOf(citizen.enter()), QByteArray("login.refused"));
        world.server->enrol(QStringLiteral("VRDLCU80A41F205X"));
        QCOMPARE(codeOf(citizen.enter()), QByteArray("ok"));
        world.server->replaceCard(citizen.cards.snapshot().idCarta);
        QCOMPARE(codeOf(citizen.enter()), QByteArray("card.replaced"));
        world.server->advanceClock(std::chrono::hours(24 * 365 * 5));
        QVERIFY(citizen.insert(made.card));
        QCOMPARE(codeOf(citizen.enter()), QByteArray("certificate.expired"));
    }

    void cardPulledInTheMiddle_data() {
        QTest::addColumn<unsigned>("after");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("before the PIN") << 0U << QByteArray("card.removed");
        QTest::newRow("with the PIN") << 1U << QByteArray("pin.uncertain");
        QTest::newRow("before the signature") << 2U << QByteArray("card.removed");
        QTest::newRow("with the signature") << 4U << QByteArray("card.removed");
    }

    void cardPulledInTheMiddle() {
        QFETCH(unsigned, after);
        QFETCH(QByteArray, code);
        World world;
        Citizen citizen(world.client());
        const auto made = Workshop::instance().card();
        QVERIFY(citizen.insert(made.card));
        if (after == 0)
            citizen.readers->remove();
        else
            made.card->setQuirks({.removeAfter = after - 1});
        QCOMPARE(codeOf(citizen.enter()), code);
        QTRY_VERIFY(citizen.cards.snapshot().state == core::CardState::empty);
    }

    // The PIN was typed for the card that was there: another one must not pay for it with a try.
    void aCardSwappedInGetsNoPin() {
        World world;
        world.server->addFault({.kind = Fault::Kind::delay,
                                .path = QStringLiteral("/.well-known"),
                                .delay = std::chrono::milliseconds(500)});
        Citizen citizen(world.client());
        QVERIFY(citizen.insert(Workshop::instance().card().card));
        const auto asked = citizen.cards.snapshot().insertion;
        auto underWay = citizen.login->login(core::SecretBuffer("12345"), asked);
        citizen.readers->remove();
        const auto other = Workshop::instance().card();
        Log log(*other.card);
        QVERIFY(citizen.insert(other.card));
        QCOMPARE(codeOf(await(underWay)), QByteArray("card.removed"));
        const auto late = await(citizen.login->login(core::SecretBuffer("12345"), asked));
        QCOMPARE(codeOf(late), QByteArray("card.removed"));
        QCOMPARE(log.verified(), qsizetype{0});
    }

    void cancellingSendsNoPin() {
        World world;
        world.server->addFault(
            {.kind = Fault::Kind::stall, .path = QStringLiteral("/.well-known")});
        Citizen citizen(world.client());
        const auto made = Workshop::instance().card();
        Log log(*made.card);
        QVERIFY(citizen.insert(made.card));
        auto future =
            citizen.login->login(core::SecretBuffer("12345"), citizen.cards.snapshot().insertion);
        QTest::qWait(50);
        future.cancel();
        QCOMPARE(codeOf(await(future)), QByteArray("program.cancelled"));
        QCOMPARE(codeOf(citizen.enter()), QByteArray("ok"));
        QCOMPARE(log.verified(), qsizetype{1});
    }

    void answersThatMakeNoSense_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, Fault::Kind kind, const char* code) {
            QTest::newRow(name) << static_cast<int>(kind) << QByteArray(code);
        };
        row("garbled", Fault::Kind::garble, "portal.answer");
        row("status", Fault::Kind::status, "portal.error");
        row("truncated", Fault::Kind::truncate, "portal.unreachable");
        row("reset", Fault::Kind::reset, "portal.unreachable");
        row("stalled", Fault::Kind::stall, "portal.timeout");
    }

    void answersThatMakeNoSense() {
        QFETCH(int, kind);
        QFETCH(QByteArray, code);
        for (const auto* path : {"/.well-known", "/auth/cns"}) {
            World world;
            world.server->addFault({.kind = static_cast<Fault::Kind>(kind),
                                    .path = QString::fromLatin1(path),
                                    .times = 9});
            Citizen citizen(world.client(std::chrono::milliseconds(300)));
            const auto made = Workshop::instance().card();
            Log log(*made.card);
            QVERIFY(citizen.insert(made.card));
            QCOMPARE(codeOf(citizen.enter()), code);
            QVERIFY(log.verified() <= 1);
        }
    }
};

QTEST_MAIN(TestCnsLogin)
#include "test_cns_login.moc"
