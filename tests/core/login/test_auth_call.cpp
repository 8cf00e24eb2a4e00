// SPDX-License-Identifier: EUPL-1.2
#include "core/login/auth_call.h"

#include "tests/core/journey.h"

using namespace journey;
using mockportal::Fault;

namespace {

core::HttpRequest post() {
    return {.verb = "POST",
            .secretBody = std::make_shared<const core::SecretBuffer>("{}"),
            .contentType = "application/json"};
}

int faultsHit(const World& world) {
    return world.server->state()[QLatin1String("faultsHit")].toInt();
}

}  // namespace

class TestAuthCall : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void answersWhateverTheStatus() {
        const World world({}, false);
        const auto portal = world.client();
        const auto done = await(core::callAuth(*portal, QLatin1String("/logout"), post()));
        QCOMPARE(codeOf(done), QByteArray("ok"));
        QCOMPARE(done->status, 204);
        const auto none = await(core::callAuth(*portal, QLatin1String("/nothing"), post()));
        QCOMPARE(codeOf(none), QByteArray("ok"));
        QCOMPARE(none->status, 404);
    }

    // On a connection that was used before, Qt might take a reset for an idle connection that
    // ended.
    void sentOnce_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("reset") << static_cast<int>(Fault::Kind::reset)
                               << QByteArray("portal.unreachable");
        QTest::newRow("stall") << static_cast<int>(Fault::Kind::stall)
                               << QByteArray("portal.timeout");
    }

    void sentOnce() {
        QFETCH(int, kind);
        QFETCH(QByteArray, code);
        const World world({}, false);
        const auto portal = world.client(std::chrono::milliseconds(500));
        QCOMPARE(codeOf(await(portal->addresses())), QByteArray("ok"));
        world.server->addFault(
            {.kind = static_cast<Fault::Kind>(kind), .path = "/auth", .times = 4});
        QCOMPARE(codeOf(await(core::callAuth(*portal, QLatin1String("/logout"), post()))), code);
        QCOMPARE(faultsHit(world), 1);
    }

    // Our bytes of a password are wiped when nobody holds them any more: as soon as the call is
    // over.
    void nothingKeepsTheSecretBody_data() {
        QTest::addColumn<bool>("stalled");
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("answered") << false << false;
        QTest::newRow("timed out") << true << false;
        QTest::newRow("cancelled") << true << true;
    }

    void nothingKeepsTheSecretBody() {
        QFETCH(bool, stalled);
        QFETCH(bool, cancelled);
        const World world({}, false);
        if (stalled) world.server->addFault({.kind = Fault::Kind::stall, .path = "/auth"});
        const auto portal = world.client(std::chrono::milliseconds(cancelled ? 20000 : 300));
        auto request = post();
        const std::weak_ptr<const core::SecretBuffer> body = request.secretBody;
        auto call = core::callAuth(*portal, QLatin1String("/logout"), std::move(request));
        QVERIFY(!body.expired());
        if (cancelled) {
            QTRY_COMPARE(faultsHit(world), 1);
            call.cancel();
        }
        QTRY_VERIFY(body.expired());
        await(call);
    }

    void cancelledWhileTheAddressesAreLookedUp() {
        const World world({}, false);
        world.server->addFault({.kind = Fault::Kind::delay,
                                .path = "/.well-known",
                                .delay = std::chrono::milliseconds(200)});
        const auto portal = world.client();
        auto call = core::callAuth(*portal, QLatin1String("/logout"), post());
        call.cancel();
        QCOMPARE(codeOf(await(portal->addresses())), QByteArray("ok"));
        QCOMPARE(codeOf(await(call)), QByteArray("program.cancelled"));
        QCOMPARE(world.server->state()[QLatin1String("requests")].toInt(), 2);
    }
};

QTEST_MAIN(TestAuthCall)
#include "test_auth_call.moc"
