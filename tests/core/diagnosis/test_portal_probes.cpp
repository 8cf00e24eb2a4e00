// SPDX-License-Identifier: EUPL-1.2
// Every verdict about the way to the portal, by making the portal or the network really so.
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <QTcpServer>

#include "tests/core/diagnosis/diagnosis_house.h"

using house::House;
using mockportal::Fault;
using mockportal::ServerCertificate;
using namespace std::chrono_literals;

namespace {

const auto discovery = QStringLiteral("/.well-known/sportello.json");

core::PortalConfig configOf(const journey::World& world, std::chrono::milliseconds patience = 10s) {
    return {QUrl(world.server->url()), world.caFile, patience};
}

/// Nobody listens there.
quint16 closedPort() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Those who knock there hear nothing: the queue of a listener that takes nobody in is full.
class SilentPort {
  public:
    SilentPort() {
        listener_ = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* generic = reinterpret_cast<sockaddr*>(&address);
        if (::bind(listener_, generic, size) != 0 || ::listen(listener_, 0) != 0 ||
            ::getsockname(listener_, generic, &size) != 0)
            qFatal("no port");
        number_ = ntohs(address.sin_port);
        first_.connectToHost(QHostAddress::LocalHost, number_);
        if (!first_.waitForConnected()) qFatal("no first guest");
    }
    ~SilentPort() { ::close(listener_); }
    quint16 number() const { return number_; }

  private:
    int listener_ = -1;
    quint16 number_ = 0;
    QTcpSocket first_{};
};

/// And waits until it was read: the diagnosis begins with a card that is known.
void insert(House& house, const certificates::Validity& validity) {
    house.readers->insert(
        journey::Workshop::instance().card([&](auto& order) { order.validity = validity; }).card);
    QVERIFY(QTest::qWaitFor([&] { return !house.cards.snapshot().certificate.der.isEmpty(); }));
}

}  // namespace

class TestPortalProbes : public QObject {
    Q_OBJECT

    const journey::World world_{};

  private Q_SLOTS:
    void init() { world_.server->reset(); }
    void cleanup() { qunsetenv("https_proxy"); }

    void allIsWell() {
        House house(configOf(world_));
        house.look();
        for (const char* id : {"portal.address", "network.proxy", "network.name", "network.tcp",
                               "portal.tls", "portal.health", "clock.skew"})
            QCOMPARE(QByteArray(id) + ' ' + house.verdict(id), QByteArray(id) + " ok");
        QCOMPARE(house.detail("portal.address"),
                 QStringLiteral("localhost:%1").arg(QUrl(world_.server->url()).port()));
        QVERIFY(house.detail("portal.health").endsWith(QStringLiteral("millisecondi")));
        const auto validTo = QDate::currentDate().addYears(1);
        QVERIFY(house.detail("portal.tls").contains(QString::number(validTo.year())));
    }

    void withoutAddress() {
        House house;
        house.look();
        for (const auto& row : house.diagnosis->rows())
            if (row.probe->group == core::diagnosis::ProbeGroup::connection)
                QCOMPARE(QByteArray(row.probe->id) + ' ' + house.verdict(row.probe->id),
                         QByteArray(row.probe->id) + " skipped");
        QVERIFY(!house.heading("portal.address").isEmpty());
        QCOMPARE(house.detail("clock.skew"),
                 QStringLiteral("Si controlla quando c'è l'indirizzo del portale"));
    }

    // Whom to trust is needed for TLS only: the network is looked at without.
    void authoritiesUnreadable_data() {
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<QString>("title");
        QTest::newRow("no such file")
            << QStringLiteral("/nowhere/ca.pem")
            << QStringLiteral("Il file delle autorità del portale non si può leggere");
        QTest::newRow("not set") << QString()
                                 << QStringLiteral("Manca il file delle autorità del portale");
    }
    void authoritiesUnreadable() {
        QFETCH(const QString, caFile);
        QFETCH(const QString, title);
        House house({QUrl(world_.server->url()), caFile});
        house.look();
        QCOMPARE(house.verdict("portal.address"), QByteArray("ok"));
        QCOMPARE(house.verdict("portal.authorities"), QByteArray("fail portal.ca-unreadable"));
        QCOMPARE(house.title("portal.authorities"), title);
        for (const char* id : {"network.proxy", "network.name", "network.tcp"})
            QCOMPARE(QByteArray(id) + ' ' + house.verdict(id), QByteArray(id) + " ok");
        for (const char* id : {"portal.tls", "portal.health", "clock.skew"})
            QCOMPARE(house.detail(id),
                     QStringLiteral("Si controlla quando ci sono le autorità del portale"));
    }

    void addressInNumbers() {
        House house({QUrl("https://[::1]:9001"), world_.caFile});
        house.look();
        QCOMPARE(house.detail("portal.address"), QStringLiteral("[::1]:9001"));
    }

    // An address that no computer can be called at (RFC 5771): the system says so at once.
    void noWayThere() {
        House house({QUrl("https://224.0.0.1"), world_.caFile});
        house.look();
        QCOMPARE(house.verdict("network.tcp"), QByteArray("fail network.name"));
        QCOMPARE(house.title("network.tcp"), QStringLiteral("La rete non arriva fino al portale"));
        QCOMPARE(house.heading("network.tcp"),
                 QStringLiteral("Controlla la connessione a Internet"));
    }

    void nameUnknown() {
        House house({QUrl("https://portale.invalid"), world_.caFile});
        house.look();
        QCOMPARE(house.verdict("network.name"), QByteArray("fail network.name"));
        QCOMPARE(house.verdict("network.tcp"), QByteArray("skipped"));
    }

    void portClosed() {
        House house(
            {QUrl(QStringLiteral("https://localhost:%1").arg(closedPort())), world_.caFile});
        house.look();
        QCOMPARE(house.verdict("network.name"), QByteArray("ok"));
        QCOMPARE(house.verdict("network.tcp"), QByteArray("fail portal.unreachable"));
        QCOMPARE(house.verdict("portal.tls"), QByteArray("skipped"));
    }

    void portSilent() {
        const SilentPort port;
        House house({QUrl(QStringLiteral("https://localhost:%1").arg(port.number())), world_.caFile,
                     300ms});
        house.look();
        QCOMPARE(house.verdict("network.name"), QByteArray("ok"));
        QCOMPARE(house.verdict("network.tcp"), QByteArray("fail portal.timeout"));
        QCOMPARE(house.title("network.tcp"), QStringLiteral("Il portale non risponde in tempo"));
    }

    // Who looks the name up then is the proxy; that it refuses is told at the connection.
    void proxyRefuses() {
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(closedPort()));
        House house({QUrl("https://portale.invalid"), world_.caFile});
        house.look();
        QCOMPARE(house.verdict("network.proxy"), QByteArray("ok"));
        QCOMPARE(house.title("network.proxy"), QStringLiteral("La rete passa da un proxy"));
        QCOMPARE(house.verdict("network.name"), QByteArray("ok"));
        QCOMPARE(house.verdict("network.tcp"), QByteArray("fail network.proxy"));
    }

    void proxySilent() {
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
        House house({QUrl("https://portale.invalid"), world_.caFile, 300ms});
        house.look();
        QCOMPARE(house.verdict("network.tcp"), QByteArray("fail network.proxy"));
        QCOMPARE(house.title("network.tcp"),
                 QStringLiteral("Attraverso il proxy della rete non arriva risposta"));
    }

    void theServersCertificate_data() {
        QTest::addColumn<int>("certificate");
        QTest::addColumn<QByteArray>("verdict");
        QTest::addColumn<QString>("title");
        const auto row = [](const char* name, ServerCertificate certificate, const char* verdict,
                            const char* title) {
            QTest::newRow(name) << static_cast<int>(certificate) << QByteArray(verdict)
                                << QString::fromUtf8(title);
        };
        row("expired", ServerCertificate::expired, "fail portal.tls.expired",
            "Il certificato del portale è scaduto");
        row("not yet", ServerCertificate::notYetValid, "fail portal.tls.expired",
            "Il certificato del portale non vale ancora");
        row("other name", ServerCertificate::otherHost, "fail portal.tls.host",
            "Il certificato del portale è di un altro indirizzo");
        row("other authority", ServerCertificate::otherAuthority, "fail portal.tls.untrusted",
            "L'identità del server non è verificata");
    }
    void theServersCertificate() {
        QFETCH(const int, certificate);
        QFETCH(const QByteArray, verdict);
        QFETCH(const QString, title);
        const journey::World world({.certificate = static_cast<ServerCertificate>(certificate)});
        House house(configOf(world));
        house.look();
        QCOMPARE(house.verdict("network.tcp"), QByteArray("ok"));
        QCOMPARE(house.verdict("portal.tls"), verdict);
        QCOMPARE(house.title("portal.tls"), title);
        QCOMPARE(house.verdict("portal.health"), QByteArray("skipped"));
        QCOMPARE(core::diagnosis::exitCodeOf(house.diagnosis->rows()) == 0, false);
    }

    // Something else than a portal has the port, or something that says nothing.
    void noTlsThere_data() {
        QTest::addColumn<bool>("speaks");
        QTest::addColumn<QByteArray>("verdict");
        QTest::newRow("nonsense") << true << QByteArray("fail portal.tls.handshake");
        QTest::newRow("silence") << false << QByteArray("fail portal.timeout");
    }
    void noTlsThere() {
        QFETCH(const bool, speaks);
        QFETCH(const QByteArray, verdict);
        QTcpServer server;
        connect(&server, &QTcpServer::newConnection, &server, [&server, speaks] {
            auto* socket = server.nextPendingConnection();
            if (speaks) socket->write("220 mail.example ESMTP\r\n");
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        House house({QUrl(QStringLiteral("https://localhost:%1").arg(server.serverPort())),
                     world_.caFile, 300ms});
        house.look();
        QCOMPARE(house.verdict("network.tcp"), QByteArray("ok"));
        QCOMPARE(house.verdict("portal.tls"), verdict);
        if (!speaks)
            QCOMPARE(house.title("portal.tls"),
                     QStringLiteral("Il portale accetta il collegamento e poi tace"));
        QVERIFY(!house.detail("portal.tls").contains(QStringLiteral("portal.")));
    }

    void certificateSoonOver() {
        House house(configOf(world_));
        house.clock.advance(24h * 360);
        house.look();
        QCOMPARE(house.verdict("portal.tls"), QByteArray("warn"));
    }

    void portalIll_data() {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QByteArray>("verdict");
        const auto row = [](const char* name, Fault fault, const char* verdict) {
            fault.path = discovery;
            fault.times = 1;
            QTest::newRow(name) << fault << QByteArray(verdict);
        };
        row("500", {.kind = Fault::Kind::status, .status = 500}, "fail portal.error");
        row("garbage", {.kind = Fault::Kind::garble}, "fail portal.answer");
        row("silence", {.kind = Fault::Kind::stall}, "fail portal.timeout");
        row("hangs up", {.kind = Fault::Kind::reset, .times = 9}, "fail portal.unreachable");
    }
    void portalIll() {
        QFETCH(Fault, fault);
        QFETCH(const QByteArray, verdict);
        if (fault.kind == Fault::Kind::reset) fault.times = 9;  // Qt asks again by itself
        world_.server->addFault(fault);
        House house(configOf(world_, fault.kind == Fault::Kind::stall ? 300ms : 10s));
        house.look();
        QCOMPARE(house.verdict("portal.tls"), QByteArray("ok"));
        QCOMPARE(house.verdict("portal.health"), verdict);
        // Who hangs up says no time either; the others are asked again, and well by then.
        QCOMPARE(house.verdict("clock.skew"),
                 QByteArray(fault.kind == Fault::Kind::reset ? "skipped" : "ok"));
    }

    void ourClock_data() {
        QTest::addColumn<int>("seconds");  // that ours is ahead
        QTest::addColumn<QByteArray>("verdict");
        QTest::addColumn<QString>("title");
        const auto row = [](const char* name, int seconds, const char* verdict, const char* title) {
            QTest::newRow(name) << seconds << QByteArray(verdict) << QString::fromUtf8(title);
        };
        row("right", 30, "ok", "L'orologio del computer è giusto");
        row("two minutes ahead", 130, "warn", "L'orologio del computer è avanti di 2 minuti");
        row("five minutes behind", -310, "warn", "L'orologio del computer è indietro di 5 minuti");
        row("three hours ahead", 3 * 3600 + 60, "warn",
            "L'orologio del computer è avanti di 3 ore");
        row("days behind", -(3 * 86400 + 60), "warn",
            "L'orologio del computer è indietro di 3 giorni");
    }
    void ourClock() {
        QFETCH(const int, seconds);
        QFETCH(const QByteArray, verdict);
        QFETCH(const QString, title);
        House house(configOf(world_));
        house.clock.advance(std::chrono::seconds(seconds));
        house.look();
        QCOMPARE(house.verdict("clock.skew"), verdict);
        QCOMPARE(house.title("clock.skew"), title);
    }

    void thePortalsClock() {
        world_.server->advanceClock(10min);
        House house(configOf(world_));
        house.look();
        QCOMPARE(house.verdict("clock.skew"), QByteArray("warn"));
    }

    // With a clock that is far out the portal's certificate fails too, and the card seems to: the
    // clock is what is wrong, and comes first.
    void aClockThatIsFarOut_data() {
        QTest::addColumn<int>("certificate");
        QTest::addColumn<int>("hours");  // that the portal's clock is ahead of ours
        QTest::addColumn<QString>("title");
        QTest::newRow("ahead") << static_cast<int>(ServerCertificate::expired) << -49
                               << QStringLiteral("L'orologio del computer è avanti di 2 giorni");
        QTest::newRow("behind") << static_cast<int>(ServerCertificate::notYetValid) << 49
                                << QStringLiteral("L'orologio del computer è indietro di 2 giorni");
    }
    void aClockThatIsFarOut() {
        QFETCH(const int, certificate);
        QFETCH(const int, hours);
        QFETCH(const QString, title);
        const journey::World world({.certificate = static_cast<ServerCertificate>(certificate)});
        world.server->advanceClock(std::chrono::hours(hours));
        House house(configOf(world));
        const auto now = house.clock.now();
        insert(house, hours < 0 ? certificates::Validity{now.addDays(-90), now.addDays(-1)}
                                : certificates::Validity{now.addDays(1), now.addDays(90)});
        house.look();
        QCOMPARE(house.verdict("portal.tls"), QByteArray("fail portal.tls.expired"));
        QCOMPARE(house.verdict("clock.skew"), QByteArray("fail portal.tls.expired"));
        QCOMPARE(house.title("clock.skew"), title);
        QCOMPARE(house.verdict("certificate.dates"), QByteArray("fail portal.tls.expired"));
        QCOMPARE(house.title("certificate.dates"),
                 QStringLiteral("L'orologio del computer è sbagliato"));
        const auto* first = core::diagnosis::foremost(house.diagnosis->rows());
        QCOMPARE(QByteArray(first->probe->id), QByteArray("certificate.dates"));
    }

    // Here only the card fails on dates; the portal's certificate lasts longer.
    void aClockThatIsOutForTheCard() {
        House house(configOf(world_));
        house.clock.advance(24h * 100);
        const auto now = house.clock.now();
        insert(house, {now.addDays(-200), now.addDays(-50)});
        house.look();
        QCOMPARE(house.verdict("certificate.dates"), QByteArray("fail certificate.not-yet-valid"));
        QCOMPARE(house.title("certificate.dates"),
                 QStringLiteral("L'orologio del computer è sbagliato"));
        QCOMPARE(house.verdict("clock.skew"), QByteArray("warn"));
    }

    // The portal has let its own certificate end, and the card is over: the clock is right.
    void notTheClock() {
        const journey::World world({.certificate = ServerCertificate::expired});
        House house(configOf(world));
        const auto now = house.clock.now();
        insert(house, {now.addDays(-90), now.addDays(-1)});
        house.look();
        QCOMPARE(house.verdict("clock.skew"), QByteArray("ok"));
        QCOMPARE(house.verdict("certificate.dates"), QByteArray("fail certificate.expired"));
    }

    // Whoever answers there is not asked what time it is.
    void theClockOfAStranger() {
        const journey::World world({.certificate = ServerCertificate::otherAuthority});
        world.server->advanceClock(49h);
        House house(configOf(world));
        house.look();
        QCOMPARE(house.verdict("clock.skew"), QByteArray("skipped"));
        QCOMPARE(house.detail("clock.skew"),
                 QStringLiteral("Si controlla quando l'identità del server è verificata"));
    }

    void canBeGivenUp() {
        world_.server->addFault({.kind = Fault::Kind::stall, .path = discovery});
        House house(configOf(world_));
        house.begin();
        QTRY_COMPARE(world_.server->state()["faultsHit"].toInt(), 1);
        QCOMPARE(house.verdict("portal.tls"), QByteArray("ok"));
        house.diagnosis->stop();
        QVERIFY(!house.diagnosis->running());
        QCOMPARE(house.verdict("portal.health"), QByteArray("none"));
        house.look();  // and begun anew
        QCOMPARE(house.verdict("portal.health"), QByteArray("ok"));
    }

    // Each shows as it comes: the part of the card is told while the portal is still silent.
    void partsRunSideBySide() {
        world_.server->addFault({.kind = Fault::Kind::stall, .path = discovery, .times = 9});
        House house(configOf(world_));
        house.readers->insert(journey::Workshop::instance().card().card);
        house.begin();
        QTRY_COMPARE(house.verdict("reader.extended-apdu"), QByteArray("skipped"));
        QCOMPARE(house.verdict("portal.health"), QByteArray("none"));
        QVERIFY(house.diagnosis->running());
    }
};

QTEST_MAIN(TestPortalProbes)
#include "test_portal_probes.moc"
