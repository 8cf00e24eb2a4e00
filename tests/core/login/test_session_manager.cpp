// SPDX-License-Identifier: EUPL-1.2
#include "core/login/session_manager.h"
#include "core/portal/http_client.h"
#include "core/record/fhir_gateway.h"
#include "tests/core/journey.h"

using namespace journey;
using core::SessionEnd;

namespace {

class MovingClock final : public core::Clock {
  public:
    QDateTime now() const override { return now_; }
    void advance(std::chrono::seconds by) { now_ = now_.addSecs(by.count()); }

  private:
    QDateTime now_ = QDateTime::currentDateTime();
};

core::Session passwordSession() {
    return {.level = core::Level::password, .lifetime = std::chrono::minutes(10)};
}

struct Fixture {
    World world{};
    Citizen citizen{world.client()};
    MovingClock clock{};
    core::SessionManager sessions{citizen.cards, citizen.portal, clock};
    std::vector<SessionEnd> ends{};
    Fixture() {
        QObject::connect(&sessions, &core::SessionManager::ended, &sessions,
                         [this](SessionEnd why) { ends.push_back(why); });
    }
    bool begin() {
        if (!citizen.insert(Workshop::instance().card().card)) return false;
        auto session = citizen.enter();
        if (session) sessions.begin(*session);
        return session.has_value();
    }
};

}  // namespace

class TestSessionManager : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void beginsAndEnds() {
        Fixture f;
        QSignalSpy started(&f.sessions, &core::SessionManager::started);
        QVERIFY(f.begin());
        QCOMPARE(started.size(), 1);
        QVERIFY(f.sessions.active());
        f.sessions.end(SessionEnd::logout);
        QVERIFY(!f.sessions.active());
        QVERIFY(f.ends == std::vector{SessionEnd::logout});
        f.sessions.end(SessionEnd::logout);
        QCOMPARE(f.ends.size(), std::size_t{1});
    }

    void logoutTellsThePortal() {
        Fixture f;
        QVERIFY(f.begin());
        auto kept =
            *f.sessions.current();  // with a token that the end of the session does not wipe
        kept.token = std::make_shared<core::SessionToken>(*kept.token);
        const auto gateway = core::makeFhirGateway(f.citizen.portal, kept);
        QCOMPARE(codeOf(await(gateway->documents({}))), QByteArray("ok"));
        f.sessions.end(SessionEnd::logout);
        QByteArray code;
        QVERIFY(QTest::qWaitFor([&] {
            code = codeOf(await(gateway->documents({})));
            return code != "ok";
        }));
        QCOMPARE(code, QByteArray("session.ended"));
    }

    void theCardLeavingEndsItWithinASecond() {
        Fixture f;
        QVERIFY(f.begin());
        f.citizen.readers->remove();
        QTRY_VERIFY_WITH_TIMEOUT(!f.sessions.active(), 1000);
        QVERIFY(f.ends == std::vector{SessionEnd::cardRemoved});
    }

    void aQuickSwapEndsItToo() {
        Fixture f;
        QVERIFY(f.begin());
        f.citizen.readers->remove();
        f.citizen.readers->insert(Workshop::instance().card().card);
        QTRY_VERIFY(!f.sessions.active());
        QVERIFY(f.ends == std::vector{SessionEnd::cardRemoved});
    }

    void aCardThatLeftBeforeTheBeginning() {
        Fixture f;
        QVERIFY(f.citizen.insert(Workshop::instance().card().card));
        const auto session = f.citizen.enter();
        QVERIFY(session);
        f.citizen.readers->remove();
        QTRY_VERIFY(!f.citizen.cards.snapshot().hasCard());
        f.sessions.begin(*session);
        QVERIFY(!f.sessions.active());
        QVERIFY(f.ends == std::vector{SessionEnd::cardRemoved});
    }

    void withoutCardLoginTheCardDoesNotMatter() {
        Fixture f;
        f.sessions.begin(passwordSession());
        QVERIFY(f.citizen.insert(Workshop::instance().card().card));
        f.citizen.readers->remove();
        QTRY_VERIFY(!f.citizen.cards.snapshot().hasCard());
        QVERIFY(f.sessions.active());
    }

    void timeIsUpByTheClock() {
        Fixture f;
        f.sessions.setLimits({.idle = std::chrono::hours(1)});
        f.sessions.begin(passwordSession());
        f.clock.advance(std::chrono::minutes(9));
        f.sessions.checkExpiry();
        QVERIFY(f.sessions.active());
        f.clock.advance(std::chrono::minutes(1));
        f.sessions.checkExpiry();
        QVERIFY(f.ends == std::vector{SessionEnd::expired});
    }

    void aNewSessionReplacesTheOld() {
        Fixture f;
        f.sessions.begin(passwordSession());
        auto other = passwordSession();
        other.patient.codiceFiscale = QStringLiteral("VRDLCU80A41F205X");
        f.sessions.begin(other);
        QVERIFY(f.sessions.active());
        QVERIFY(f.ends == std::vector{SessionEnd::replaced});
    }
};

QTEST_MAIN(TestSessionManager)
#include "test_session_manager.moc"
