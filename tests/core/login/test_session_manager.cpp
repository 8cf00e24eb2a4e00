// SPDX-License-Identifier: EUPL-1.2
// docs/session.md, row by row, with both clocks moved, against the mock portal.
#include "core/login/session_manager.h"

#include "core/login/logout.h"
#include "core/record/fhir_gateway.h"
#include "tests/core/gass_desk.h"

using namespace journey;
using namespace std::chrono_literals;
using core::SessionEnd;
using mockportal::Fault;

namespace {

const QString lucia = QStringLiteral("VRDLCU80A41F205X");

/// What the manager told, in order.
struct Told : QStringList {
    void listen(core::SessionManager& sessions) {
        using core::SessionManager;
        constexpr const char* ends[] = {"logout", "cardRemoved", "expired",
                                        "idle",   "replaced",    "closed"};
        const auto on = [&](auto signal, auto work) {
            QObject::connect(&sessions, signal, &sessions, work);
        };
        on(&SessionManager::started, [this] { *this << QStringLiteral("started"); });
        on(&SessionManager::upgraded, [this] { *this << QStringLiteral("upgraded"); });
        on(&SessionManager::ended, [this, ends](SessionEnd why) {
            *this << QStringLiteral("ended ") + QLatin1String(ends[static_cast<int>(why)]);
        });
        on(&SessionManager::idleWarning, [this](std::chrono::seconds left) {
            *this << QStringLiteral("warning %1").arg(left.count());
        });
        on(&SessionManager::idleWarningOver, [this] { *this << QStringLiteral("over"); });
        on(&SessionManager::actingForChanged, [this] { *this << QStringLiteral("acting"); });
    }
    /// Waits for it.
    bool hears(const char* expected) {
        return QTest::qWaitFor([&] { return join(u' ') == QLatin1String(expected); }, 5000) &&
               !news().isEmpty();
    }
    /// All since the last time.
    QString news() { return std::exchange(*this, {}).join(u' '); }
    using QStringList::operator<<;
    Told& operator=(QStringList list) {
        QStringList::operator=(std::move(list));
        return *this;
    }
};

struct House {
    explicit House(World& world) : desk(world) { told.listen(sessions); }

    /// A login by password, as anybody may do it elsewhere too.
    core::Session login(core::Level level = core::Level::password) {
        Attempt attempt(portal, desk.clock, level);
        attempt.credentials();
        if (level == core::Level::passwordAndCode) attempt.code(desk.lastCode());
        if (attempt.sessions.empty()) qFatal("no login");
        return attempt.sessions.front();
    }
    void begin(core::Level level = core::Level::passwordAndCode) {
        sessions.begin(login(level));
        asked();
    }
    bool beginWithCard() {
        if (!cards.insert(Workshop::instance().card().card)) return false;
        const auto session = cards.enter();
        if (session) sessions.begin(*session);
        asked();
        return session.has_value();
    }
    /// On both sides, and looked at as often as a running program does.
    void pass(std::chrono::seconds time) {
        while (time > 0s) {
            const auto step = std::min<std::chrono::seconds>(time, time > 2min ? 30s : 5s);
            desk.pass(step);
            sessions.checkExpiry();
            time -= step;
        }
    }
    /// Requests that reached the portal since the last time.
    int asked() {
        const int now = desk.count("requests");
        return now - std::exchange(asked_, now);
    }
    bool askedFor(int requests) {
        const bool came =
            QTest::qWaitFor([&] { return desk.count("requests") >= asked_ + requests; }, 5000);
        QTest::qWait(50);  // and nothing more
        return came && asked() == requests;
    }
    int liveSessions() const { return desk.count("sessions"); }

    Desk desk;
    std::shared_ptr<core::Portal> portal = desk.portal();
    Citizen cards{portal};
    core::SessionManager sessions{cards.cards, portal, desk.clock};
    Told told{};

  private:
    int asked_ = 0;
};

core::Session sessionOf(const QString& codiceFiscale) {
    core::Session session{.level = core::Level::password, .lifetime = 8h};
    session.patient = {QStringLiteral("p"), codiceFiscale, QStringLiteral("LUCIA"),
                       QStringLiteral("VERDI")};
    return session;
}

}  // namespace

class TestSessionManager : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_{};

  private Q_SLOTS:
    void initTestCase() { world_ = std::make_unique<World>(); }
    void cleanupTestCase() { world_.reset(); }

    void row1_begins() {
        House house(*world_);
        QVERIFY(!house.sessions.active());
        house.begin();
        QCOMPARE(house.told.news(), QStringLiteral("started"));
        QVERIFY(house.sessions.active() && !house.sessions.warning());
        QVERIFY(house.sessions.current()->level == core::Level::passwordAndCode);
    }

    void row2_nothingHappensToNobody() {
        House house(*world_);
        house.sessions.end(SessionEnd::logout);
        house.sessions.portalSaid(SessionEnd::idle);
        house.sessions.extend();
        house.sessions.noteActivity();
        house.sessions.checkExpiry();
        QVERIFY(!house.sessions.actFor(QStringLiteral("p")));
        QVERIFY(house.cards.insert(Workshop::instance().card().card));
        house.cards.readers->remove();
        QTRY_VERIFY(!house.cards.cards.snapshot().hasCard());
        QCOMPARE(house.told.news(), QString());
        QVERIFY(house.askedFor(0));
    }

    void row3_stepUpKeepsPagesAndGateways() {
        House house(*world_);
        house.begin(core::Level::password);
        const auto gateway = core::makeFhirGateway(house.portal, *house.sessions.current());
        QCOMPARE(codeOf(await(gateway->documents({}))), QByteArray("login.level"));
        house.told.news();
        house.pass(9min);
        QCOMPARE(house.told.news(), QStringLiteral("warning 60"));
        house.begin(core::Level::passwordAndCode);
        QCOMPARE(house.told.news(), QStringLiteral("over upgraded"));
        QVERIFY(house.sessions.current()->level == core::Level::passwordAndCode);
        QCOMPARE(codeOf(await(gateway->documents({}))), QByteArray("ok"));
        QCOMPARE(house.liveSessions(), 1);
        house.pass(9min - 5s);  // the idle time begins anew
        QCOMPARE(house.told.news(), QString());
    }

    void row3_stepUpToTheCardIsBoundToTheCard() {
        House house(*world_);
        house.begin(core::Level::passwordAndCode);
        QVERIFY(house.beginWithCard());
        QCOMPARE(house.told.news(), QStringLiteral("started upgraded"));
        house.cards.readers->remove();
        QVERIFY(house.told.hears("ended cardRemoved"));
    }

    void row4_anotherPersonEndsIt() {
        House house(*world_);
        house.begin();
        const auto token = house.sessions.current()->token;
        house.sessions.begin(sessionOf(lucia));
        QCOMPARE(house.told.news(), QStringLiteral("started ended replaced started"));
        QCOMPARE(house.sessions.current()->patient.codiceFiscale, lucia);
        QVERIFY(!token->current());
        QTRY_COMPARE(house.liveSessions(), 0);
    }

    void row5_activityIsToldOnceAMinute() {
        House house(*world_);
        house.begin();
        for (int i = 0; i < 100; ++i) house.sessions.noteActivity();
        QVERIFY(house.askedFor(0));
        house.pass(60s);
        for (int i = 0; i < 100; ++i) house.sessions.noteActivity();
        QVERIFY(house.askedFor(1));
        house.pass(59s);
        house.sessions.noteActivity();
        QVERIFY(house.askedFor(0));
        house.pass(1s);
        house.sessions.noteActivity();
        QVERIFY(house.askedFor(1));
        QVERIFY(house.askedFor(0));  // and by no timer
    }

    void row5_whoIsThereStaysIn() {
        House house(*world_);
        house.begin();
        for (int i = 0; i < 30; ++i) {
            house.pass(3min);
            house.sessions.noteActivity();
            QVERIFY(house.askedFor(1));
        }
        QCOMPARE(house.told.news(), QStringLiteral("started"));
        QCOMPARE(house.liveSessions(), 1);
    }

    void row5_aPortalThatIsAwayEndsNothing() {
        House house(*world_);
        house.begin();
        world_->server->addFault(
            {.kind = Fault::Kind::status, .path = QStringLiteral("/auth/session")});
        house.pass(1min);
        house.sessions.noteActivity();
        QVERIFY(house.askedFor(1));
        house.sessions.noteActivity();  // told again, as it was not heard
        QVERIFY(house.askedFor(1));
        QCOMPARE(house.told.news(), QStringLiteral("started"));
    }

    void row6_to_8_warnedAndExtended() {
        House house(*world_);
        house.begin();
        house.pass(9min);
        QCOMPARE(house.told.news(), QStringLiteral("started warning 60"));
        QVERIFY(house.sessions.warning());
        house.pass(30s);
        QCOMPARE(house.told.news(), QString());  // told once
        QVERIFY(house.askedFor(0));              // by no timer of ours
        house.sessions.noteActivity();
        QCOMPARE(house.told.news(), QStringLiteral("over"));
        QVERIFY(house.askedFor(1));
        house.pass(9min + 20s);
        QCOMPARE(house.told.news(), QStringLiteral("warning 60"));
        house.sessions.extend();
        QCOMPARE(house.told.news(), QStringLiteral("over"));
        QVERIFY(house.askedFor(1));
        house.sessions.extend();  // also when nobody warned, and at once
        QVERIFY(house.askedFor(1));
        QVERIFY(house.sessions.active());
    }

    void row9_idle_data() {
        QTest::addColumn<bool>("kiosk");
        QTest::newRow("desktop") << false;
        QTest::newRow("kiosk") << true;
    }

    void row9_idle() {
        QFETCH(bool, kiosk);
        House house(*world_);
        if (kiosk) house.sessions.setLimits(core::SessionLimits::kiosk());
        house.begin();
        house.pass(kiosk ? 2min - 5s : 10min - 5s);
        QCOMPARE(house.told.news(), QStringLiteral("started warning %1").arg(kiosk ? 30 : 60));
        house.pass(5s);
        QCOMPARE(house.told.news(), QStringLiteral("over ended idle"));
        QTRY_COMPARE(house.liveSessions(), 0);
    }

    void row9_aComputerThatSleptHasNoSessionForTheKeyThatWakesIt() {
        House house(*world_);
        house.begin();
        house.desk.clock.advance(1h);
        house.sessions.noteActivity();
        QCOMPARE(house.told.news(), QStringLiteral("started ended idle"));
        House other(*world_);
        other.begin();
        other.desk.clock.advance(1h);
        other.sessions.extend();
        QCOMPARE(other.told.news(), QStringLiteral("started ended idle"));
    }

    void row9_aClockSetBackMakesItNoLonger() {
        House house(*world_);
        house.begin();
        house.pass(5min);
        house.desk.clock.advance(-24h);
        house.sessions.checkExpiry();
        house.pass(4min);
        QCOMPARE(house.told.news(), QStringLiteral("started warning 60"));
        house.pass(1min);
        QCOMPARE(house.told.news(), QStringLiteral("over ended idle"));
    }

    void row10_absolute() {
        House house(*world_);
        house.begin();
        for (auto time = 0min; time < 8h - 5min; time += 5min) {
            house.pass(5min);
            house.sessions.noteActivity();
            QVERIFY(house.askedFor(1));
        }
        QCOMPARE(house.told.news(), QStringLiteral("started"));
        house.pass(5min);
        QCOMPARE(house.told.news(), QStringLiteral("ended expired"));
    }

    void row10_thePortalMayGiveLess() {
        House house(*world_);
        auto session = house.login();
        session.lifetime = 5min;
        house.sessions.begin(session);
        house.pass(5min);
        QCOMPARE(house.told.news(), QStringLiteral("started ended expired"));
    }

    void row11_theCardLeavingEndsItWithinASecond() {
        House house(*world_);
        QVERIFY(house.beginWithCard());
        house.told.news();
        house.cards.readers->remove();
        QTRY_VERIFY_WITH_TIMEOUT(!house.sessions.active(), 1000);
        QCOMPARE(house.told.news(), QStringLiteral("ended cardRemoved"));
    }

    void row11_aQuickSwapEndsItToo() {
        House house(*world_);
        QVERIFY(house.beginWithCard());
        house.told.news();
        house.cards.readers->remove();
        house.cards.readers->insert(Workshop::instance().card().card);
        QVERIFY(house.told.hears("ended cardRemoved"));
    }

    void row11_aCardThatLeftBeforeTheBeginning() {
        House house(*world_);
        QVERIFY(house.cards.insert(Workshop::instance().card().card));
        const auto session = house.cards.enter();
        QVERIFY(session);
        house.cards.readers->remove();
        QTRY_VERIFY(!house.cards.cards.snapshot().hasCard());
        house.sessions.begin(*session);
        QCOMPARE(house.told.news(), QStringLiteral("started ended cardRemoved"));
    }

    void row12_withoutCardLoginTheCardDoesNotMatter() {
        House house(*world_);
        house.begin();
        QVERIFY(house.cards.insert(Workshop::instance().card().card));
        house.cards.readers->remove();
        QTRY_VERIFY(!house.cards.cards.snapshot().hasCard());
        QVERIFY(house.sessions.active());
    }

    void row13_thePortalDecides_data() {
        QTest::addColumn<QString>("why");
        for (const auto* why : {"idle", "expired", "replaced", "closed"})
            QTest::newRow(why) << QString::fromLatin1(why);
    }

    void row13_thePortalDecides() {
        QFETCH(QString, why);
        House house(*world_);
        house.begin();
        const auto gateway = core::makeFhirGateway(house.portal, *house.sessions.current());
        if (why == QLatin1String("idle")) world_->server->advanceClock(12min);
        if (why == QLatin1String("expired"))
            world_->server->addFault(
                {.kind = Fault::Kind::expireToken, .path = QStringLiteral("/fhir")});
        if (why == QLatin1String("replaced")) house.login();  // elsewhere
        if (why == QLatin1String("closed"))
            await(core::logout(*house.portal, house.sessions.current()->token->current()));
        const auto code = codeOf(await(gateway->documents({})));
        QCOMPARE(code, why == QLatin1String("idle")       ? QByteArray("session.idle")
                       : why == QLatin1String("replaced") ? QByteArray("session.replaced")
                                                          : QByteArray("session.ended"));
        QCOMPARE(house.told.news(), QStringLiteral("started ended ") + why);
        house.asked();
        QVERIFY(house.askedFor(0));  // there is nothing to log out from
    }

    void row13_alsoToATouch() {
        House house(*world_);
        house.begin();
        house.login();  // elsewhere
        house.sessions.extend();
        QVERIFY(house.told.hears("started ended replaced"));
    }

    void row14_aLateWordAboutTheTokenBefore() {
        House house(*world_);
        house.begin(core::Level::password);
        const auto gateway = core::makeFhirGateway(house.portal, *house.sessions.current());
        world_->server->addFault(
            {.kind = Fault::Kind::delay, .path = QStringLiteral("/fhir"), .delay = 300ms});
        const auto next = house.login(core::Level::passwordAndCode);
        const auto late = gateway->documents({});  // with the old token
        QTRY_COMPARE(house.desk.count("faultsHit"), 1);
        house.sessions.begin(next);
        QCOMPARE(codeOf(await(late)), QByteArray("session.replaced"));
        QCOMPARE(house.told.news(), QStringLiteral("started upgraded"));
    }

    void row15_logoutTellsThePortal() {
        House house(*world_);
        house.begin();
        const auto gateway = core::makeFhirGateway(house.portal, *house.sessions.current());
        const auto token = house.sessions.current()->token;
        QCOMPARE(house.liveSessions(), 1);
        house.sessions.end(SessionEnd::logout);
        house.sessions.end(SessionEnd::logout);
        QCOMPARE(house.told.news(), QStringLiteral("started ended logout"));
        QVERIFY(!house.sessions.active() && !token->current());
        QTRY_COMPARE(house.liveSessions(), 0);
        house.asked();
        QCOMPARE(codeOf(await(gateway->documents({}))), QByteArray("session.ended"));
        QVERIFY(house.askedFor(0));  // a gateway kept by mistake sends nothing
    }

    void row16_actingForOthers() {
        House house(*world_);
        const auto daughter = QStringLiteral("d-1");
        auto session = house.login();
        core::Represented child{.relation = core::Relation::minor};
        child.patient.id = daughter;
        session.represented = {child};
        house.sessions.begin(session);
        QVERIFY(!house.sessions.actFor(QStringLiteral("stranger")));
        QVERIFY(house.sessions.actFor(std::nullopt));
        QCOMPARE(house.told.news(), QStringLiteral("started"));
        QVERIFY(house.sessions.actFor(daughter));
        QVERIFY(house.sessions.actFor(daughter));
        QCOMPARE(house.told.news(), QStringLiteral("acting"));
        QCOMPARE(house.sessions.current()->subject().id, daughter);
        auto again = house.login();
        again.represented = {child};
        house.sessions.begin(again);  // a step-up keeps it
        QCOMPARE(house.told.news(), QStringLiteral("upgraded"));
        QCOMPARE(house.sessions.current()->subject().id, daughter);
        auto alone = house.login();
        alone.represented.clear();
        house.sessions.begin(alone);
        QCOMPARE(house.told.news(), QStringLiteral("upgraded acting"));
        QVERIFY(!house.sessions.current()->actingFor);
        QVERIFY(!house.sessions.actFor(daughter));
    }

    void whatWasTypedComesBackToTheSamePerson() {
        House house(*world_);
        const QString page = QStringLiteral("contact");
        const core::FormValues typed{{"phone", "3330000482"}};
        QObject::connect(&house.sessions, &core::SessionManager::ended, &house.sessions,
                         [&] { house.sessions.drafts().keep(page, typed); });
        house.begin();
        house.pass(10min);
        QVERIFY(!house.sessions.active());
        QVERIFY(!house.sessions.drafts().take(page));
        house.begin();
        QCOMPARE(house.sessions.drafts().take(page).value_or(core::FormValues{}), typed);
        house.sessions.end(SessionEnd::logout);
        house.begin();
        QVERIFY(!house.sessions.drafts().take(page));
        house.sessions.portalSaid(SessionEnd::replaced);
        house.sessions.begin(sessionOf(lucia));
        QVERIFY(!house.sessions.drafts().take(page));
    }
};

QTEST_MAIN(TestSessionManager)
#include "test_session_manager.moc"
