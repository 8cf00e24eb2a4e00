// SPDX-License-Identifier: EUPL-1.2
// The table of core/login/gass/gass_flow.h, row by row, against the mock portal and its faults.
#include "core/login/gass/gass_flow.h"

#include "tests/core/gass_desk.h"

using namespace journey;
using namespace std::chrono_literals;
using mockportal::Fault;

class TestGassFlow : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_{};

    static std::string firstPassword(Desk& desk) {
        const auto paper = desk.world.server->enrolGass(mario);
        const auto sms = desk.world.server->outbox().last().text.section(QStringLiteral(" è "), 1);
        return (paper.value_or(QString()) + sms.left(5)).toStdString();
    }
    /// At the step `code`.
    static QByteArray toCode(Attempt& attempt) {
        const auto told = attempt.credentials();
        return attempt.flow.step() == Step::code ? told : QByteArray("not there");
    }

  private Q_SLOTS:
    void initTestCase() { world_ = std::make_unique<World>(mockportal::PortalOptions{}, false); }
    void cleanupTestCase() { world_.reset(); }

    void passwordThenCode() {
        Desk desk(*world_);
        Attempt attempt(desk.portal(), desk.clock);
        QVERIFY(attempt.flow.step() == Step::credentials && attempt.flow.work() == Work::none);
        QCOMPARE(toCode(attempt), QByteArray("ok"));
        const auto& code = attempt.flow.code();
        QCOMPARE(code.phoneEnds, QStringLiteral("482"));
        QCOMPARE(code.triesLeft, 3);
        QCOMPARE(code.resendsLeft, 3);
        QCOMPARE(desk.clock.now().secsTo(code.expiresAt), 180);
        QCOMPARE(desk.clock.now().secsTo(code.resendAt), 60);
        QVERIFY(attempt.sessions.empty());
        QCOMPARE(attempt.code(desk.lastCode()), QByteArray("ok"));
        QVERIFY(attempt.flow.step() == Step::done);
        QCOMPARE(attempt.sessions.size(), std::size_t{1});
        const auto& session = attempt.sessions.front();
        QVERIFY(session.level == core::Level::passwordAndCode);
        QCOMPARE(session.patient.codiceFiscale, mario.codiceFiscale);
        QVERIFY(session.token && session.token->current()->size() > 20);
    }

    void levelOneNeedsNoCode() {
        Desk desk(*world_);
        Attempt attempt(desk.portal(), desk.clock, core::Level::password);
        QCOMPARE(attempt.credentials(), QByteArray("ok"));
        QVERIFY(attempt.flow.step() == Step::done);
        QVERIFY(attempt.sessions.at(0).level == core::Level::password);
        QCOMPARE(desk.smsCount(), 0);
    }

    void firstPasswordHasToBeChanged_data() {
        QTest::addColumn<bool>("withCode");
        QTest::newRow("level 1") << false;
        QTest::newRow("level 2") << true;
    }

    void firstPasswordHasToBeChanged() {
        QFETCH(bool, withCode);
        Desk desk(*world_);
        const auto first = firstPassword(desk);
        Attempt attempt(desk.portal(), desk.clock,
                        withCode ? core::Level::passwordAndCode : core::Level::password);
        QCOMPARE(attempt.credentials(first), QByteArray("ok"));
        QVERIFY(attempt.flow.step() == Step::newPassword);
        QCOMPARE(attempt.newPassword(first, "abcd"), QByteArray("login.password-refused"));
        QVERIFY(attempt.flow.step() == Step::newPassword);
        const std::vector broken{core::PasswordCondition::length, core::PasswordCondition::run};
        QVERIFY(attempt.flow.refusedConditions() == broken);
        QCOMPARE(attempt.newPassword("not the first", nextPassword), QByteArray("login.refused"));
        QVERIFY(attempt.flow.refusedConditions().empty());
        QCOMPARE(attempt.newPassword(first), QByteArray("ok"));
        QVERIFY(attempt.flow.step() == (withCode ? Step::code : Step::done));
        if (withCode) QCOMPARE(attempt.code(desk.lastCode()), QByteArray("ok"));
        QCOMPARE(attempt.sessions.size(), std::size_t{1});
    }

    void firstPasswordTooOld() {
        Desk desk(*world_);
        const auto first = firstPassword(desk);
        desk.pass(24h * 31);
        Attempt attempt(desk.portal(), desk.clock);
        QCOMPARE(attempt.credentials(first), QByteArray("login.first-password-expired"));
        QVERIFY(attempt.flow.step() == Step::credentials);
    }

    void wrongCredentialsThenLocked() {
        Desk desk(*world_);
        Attempt attempt(desk.portal(), desk.clock);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(attempt.credentials("Nove gatti altrove"), QByteArray("login.refused"));
        QVERIFY(!attempt.flow.refusal()->until);
        QCOMPARE(attempt.credentials("Nove gatti altrove"), QByteArray("login.locked"));
        QVERIFY(attempt.flow.refusal()->until);
        const auto until = attempt.flow.refusal()->until->time_since_epoch().count();
        QVERIFY(qAbs(until - desk.world.server->now().toSecsSinceEpoch() - 900) <= 2);
        QCOMPARE(attempt.credentials(), QByteArray("login.locked"));
        desk.pass(15min + 1s);
        QCOMPARE(attempt.credentials(), QByteArray("ok"));
    }

    void lockedByHandHasNoTime() {
        Desk desk(*world_);
        Attempt attempt(desk.portal(), desk.clock);
        for (int i = 0; i < 5; ++i) attempt.credentials("Nove gatti altrove");
        desk.pass(16min);
        for (int i = 0; i < 5; ++i) attempt.credentials("Nove gatti altrove");
        QCOMPARE(attempt.settled(), QByteArray("login.locked"));
        QVERIFY(!attempt.flow.refusal()->until);
    }

    void replacedNumberAndProvisionalCode() {
        Desk desk(*world_);
        auto newCard = mario;
        newCard.cardNumber = QStringLiteral("0099999999");
        QVERIFY(desk.world.server->givePassword(newCard, QString::fromUtf8(nextPassword.data())));
        Attempt attempt(desk.portal(), desk.clock);
        QCOMPARE(attempt.credentials(), QByteArray("login.card-replaced"));
        mockportal::Enrolment provisional = mario;
        provisional.codiceFiscale = QStringLiteral("12345678903");
        provisional.cardNumber = QStringLiteral("0012345674");
        provisional.given = QStringLiteral("ANNA");
        provisional.family = QStringLiteral("BIANCHI");
        provisional.sex = QStringLiteral("F");
        provisional.birthDate = QDate(1990, 5, 4);
        QVERIFY(
            desk.world.server->givePassword(provisional, QString::fromUtf8(marioPassword.data())));
        QCOMPARE(attempt.credentials(marioPassword, provisional.cardNumber),
                 QByteArray("login.provisional"));
    }

    void whatCannotBeRightIsNotSent() {
        Desk desk(*world_);
        Attempt attempt(desk.portal(), desk.clock);
        for (const auto* user : {"", "004127083", "00412708399", "0041 70839", "004127083a"})
            QCOMPARE(attempt.credentials(marioPassword, QLatin1String(user)),
                     QByteArray("login.refused"));
        QCOMPARE(attempt.credentials(""), QByteArray("login.refused"));
        QCOMPARE(attempt.credentials("caff\xe8 e latte"), QByteArray("login.refused"));
        QCOMPARE(attempt.credentials(std::string(300, 'x')), QByteArray("login.refused"));
        QCOMPARE(desk.count("requests"), 0);
        QCOMPARE(toCode(attempt), QByteArray("ok"));
        const auto before = desk.count("requests");
        for (const auto* code : {"", "1234567", "123456789", "1234567a", "1234 678"})
            QCOMPARE(attempt.code(code), QByteArray("login.code"));
        QVERIFY(!attempt.flow.refusal()->triesLeft);
        QCOMPARE(desk.count("requests"), before);
        QCOMPARE(attempt.flow.code().triesLeft, 3);
    }

    void wrongCodes() {
        Desk desk(*world_);
        Attempt attempt(desk.portal(), desk.clock);
        QCOMPARE(toCode(attempt), QByteArray("ok"));
        for (const int left : {2, 1}) {
            QCOMPARE(attempt.code(desk.wrongCode()), QByteArray("login.code"));
            QCOMPARE(attempt.flow.refusal()->triesLeft, std::optional(left));
            QCOMPARE(attempt.flow.code().triesLeft, left);
        }
        QCOMPARE(attempt.code(desk.wrongCode()), QByteArray("login.code-void"));
        QCOMPARE(attempt.flow.code().triesLeft, 0);
        QCOMPARE(attempt.code(desk.lastCode()), QByteArray("login.code-void"));
        desk.pass(60s);
        QCOMPARE(attempt.resend(), QByteArray("ok"));
        QCOMPARE(attempt.flow.code().triesLeft, 3);
        QCOMPARE(attempt.code(desk.lastCode()), QByteArray("ok"));
    }

    void codeTooOld() {
        Desk desk(*world_);
        Attempt attempt(desk.portal(), desk.clock);
        QCOMPARE(toCode(attempt), QByteArray("ok"));
        desk.pass(181s);
        QCOMPARE(attempt.code(desk.lastCode()), QByteArray("login.code-expired"));
        QVERIFY(attempt.flow.step() == Step::code);
        QCOMPARE(attempt.resend(), QByteArray("ok"));
        QCOMPARE(desk.clock.now().secsTo(attempt.flow.code().expiresAt), 180);
        QCOMPARE(attempt.code(desk.lastCode()), QByteArray("ok"));
    }

    void resendsThreeTimes() {
        Desk desk(*world_);
        Attempt attempt(desk.portal(), desk.clock);
        QCOMPARE(toCode(attempt), QByteArray("ok"));
        for (const int left : {2, 1, 0}) {
            desk.pass(60s);
            const auto old = desk.lastCode();
            QCOMPARE(attempt.resend(), QByteArray("ok"));
            QCOMPARE(attempt.flow.code().resendsLeft, left);
            if (old != desk.lastCode()) QCOMPARE(attempt.code(old), QByteArray("login.code"));
        }
        desk.pass(60s);
        QCOMPARE(attempt.resend(), QByteArray("login.too-many-resends"));
        const auto until = attempt.flow.refusal()->until;
        QVERIFY(until);
        const auto wait = until->time_since_epoch().count() - desk.clock.now().toSecsSinceEpoch();
        QVERIFY2(wait > 600 && wait < 900, qPrintable(QString::number(wait)));
        QCOMPARE(desk.smsCount(), 4);
        QCOMPARE(attempt.code(desk.lastCode()), QByteArray("ok"));
    }

    // The answer to the first press is lost, or the person is in a hurry: the page is put right.
    void resendTooEarlyTellsWhatIsTrue() {
        Desk desk(*world_);
        Attempt attempt(desk.portal(), desk.clock);
        QCOMPARE(toCode(attempt), QByteArray("ok"));
        desk.pass(20s);
        QCOMPARE(attempt.resend(), QByteArray("login.resend-too-early"));
        QCOMPARE(desk.clock.now().secsTo(attempt.flow.code().expiresAt), 160);
        QCOMPARE(desk.clock.now().secsTo(attempt.flow.code().resendAt), 40);
        QCOMPARE(desk.smsCount(), 1);
        desk.pass(60s);
        desk.fault(Fault::Kind::reset, "/auth/gass/resend");
        QCOMPARE(attempt.resend(), QByteArray("portal.unreachable"));
        QCOMPARE(desk.smsCount(), 2);  // it had gone out
        QCOMPARE(attempt.resend(), QByteArray("login.resend-too-early"));
        QCOMPARE(desk.smsCount(), 2);
        QCOMPARE(desk.clock.now().secsTo(attempt.flow.code().expiresAt), 180);
        QCOMPARE(attempt.code(desk.lastCode()), QByteArray("ok"));
    }

    void twiceInAHurryIsOneRequest() {
        Desk desk(*world_);
        Attempt attempt(desk.portal(), desk.clock);
        QCOMPARE(toCode(attempt), QByteArray("ok"));
        desk.pass(60s);
        const auto before = desk.count("requests");
        attempt.flow.resend();
        attempt.flow.resend();
        QVERIFY(attempt.flow.work() == Work::resend);
        QCOMPARE(attempt.resend(), QByteArray("ok"));
        QCOMPARE(desk.count("requests"), before + 1);
        QCOMPARE(desk.smsCount(), 2);
    }

    void aDoubleClickSendsOnce() {
        Desk desk(*world_);
        Attempt attempt(desk.portal(), desk.clock);
        attempt.flow.submitCredentials(mario.cardNumber, core::SecretBuffer(marioPassword));
        QCOMPARE(attempt.credentials(), QByteArray("ok"));
        QCOMPARE(desk.smsCount(), 1);
        const auto before = desk.count("requests");
        attempt.flow.submitCode(core::SecretBuffer(desk.lastCode().toStdString()));
        QCOMPARE(attempt.code(desk.lastCode()), QByteArray("ok"));
        QCOMPARE(desk.count("requests"), before + 1);
        QCOMPARE(attempt.sessions.size(), std::size_t{1});
    }

    void resendWhileACodeIsStuck() {
        Desk desk(*world_);
        Attempt attempt(desk.portal(), desk.clock);
        QCOMPARE(toCode(attempt), QByteArray("ok"));
        desk.pass(60s);
        desk.fault(Fault::Kind::stall, "/auth/gass/otp");
        attempt.flow.submitCode(core::SecretBuffer(desk.wrongCode().toStdString()));
        QTRY_COMPARE(desk.count("faultsHit"), 1);
        QVERIFY(attempt.flow.work() == Work::code);
        attempt.flow.resend();
        QVERIFY(attempt.flow.work() == Work::resend);
        QCOMPARE(attempt.settled(), QByteArray("ok"));
        QCOMPARE(desk.smsCount(), 2);
        QCOMPARE(attempt.flow.code().triesLeft, 3);
        QCOMPARE(attempt.code(desk.lastCode()), QByteArray("ok"));
        QCOMPARE(attempt.sessions.size(), std::size_t{1});
    }

    // The refusal of the old code arrives when the new one is on its way: nobody must read it.
    void lateAnswersAreNotLookedAt() {
        Desk desk(*world_);
        Attempt attempt(desk.portal(), desk.clock);
        QCOMPARE(toCode(attempt), QByteArray("ok"));
        desk.pass(60s);
        desk.fault(Fault::Kind::delay, "/auth/gass/otp", {}, 300ms);
        attempt.flow.submitCode(core::SecretBuffer(desk.wrongCode().toStdString()));
        QTRY_COMPARE(desk.count("faultsHit"), 1);
        QCOMPARE(attempt.resend(), QByteArray("ok"));
        const auto changes = attempt.changes;
        QTest::qWait(500);
        QCOMPARE(attempt.changes, changes);
        QVERIFY(!attempt.flow.refusal());
        QCOMPARE(attempt.flow.code().triesLeft, 3);
    }

    void portalThatMisbehaves_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("atByte");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, Fault::Kind kind, int atByte, const char* code) {
            QTest::newRow(name) << static_cast<int>(kind) << atByte << QByteArray(code);
        };
        row("stall", Fault::Kind::stall, -1, "portal.timeout");
        row("stall in the body", Fault::Kind::stall, 5, "portal.timeout");
        row("reset", Fault::Kind::reset, -1, "portal.unreachable");
        row("reset in the body", Fault::Kind::reset, 5, "portal.unreachable");
        row("truncate", Fault::Kind::truncate, -1, "portal.unreachable");
        row("garble", Fault::Kind::garble, 0, "portal.answer");
        row("garble late", Fault::Kind::garble, 20, "portal.answer");
        row("status", Fault::Kind::status, -1, "portal.error");
    }

    void portalThatMisbehaves() {
        QFETCH(int, kind);
        QFETCH(int, atByte);
        QFETCH(QByteArray, code);
        const auto place = atByte < 0 ? std::nullopt : std::optional<qint64>(atByte);
        const auto fault = static_cast<Fault::Kind>(kind);
        Desk desk(*world_);
        Attempt attempt(desk.portal(400ms), desk.clock);
        desk.fault(fault, "/auth/gass/start", place);
        QCOMPARE(attempt.credentials(), code);
        QVERIFY(attempt.flow.step() == Step::credentials);
        QCOMPARE(toCode(attempt), QByteArray("ok"));
        desk.fault(fault, "/auth/gass/otp", place);
        QCOMPARE(attempt.code(desk.wrongCode()), code);
        QVERIFY(attempt.flow.step() == Step::code);
        QVERIFY(attempt.flow.code().triesLeft == 3);
        desk.pass(60s);
        desk.fault(fault, "/auth/gass/resend", place);
        QCOMPARE(attempt.resend(), code);
        desk.pass(60s);
        QCOMPARE(attempt.resend(), QByteArray("ok"));
        QCOMPARE(attempt.code(desk.lastCode()), QByteArray("ok"));
        QCOMPARE(desk.count("faultsHit"), 3);  // nothing was sent twice
    }

    void slowIsNotWrong() {
        Desk desk(*world_);
        Attempt attempt(desk.portal(), desk.clock);
        desk.fault(Fault::Kind::delay, "/auth/gass", {}, 100ms, 9);
        QCOMPARE(toCode(attempt), QByteArray("ok"));
        QCOMPARE(attempt.code(desk.lastCode()), QByteArray("ok"));
    }

    void aLoginThatThePortalForgot() {
        Desk desk(*world_);
        Attempt attempt(desk.portal(), desk.clock);
        QCOMPARE(toCode(attempt), QByteArray("ok"));
        desk.pass(16min);
        QCOMPARE(attempt.code(desk.lastCode()), QByteArray("login.flow-expired"));
        QVERIFY(attempt.flow.step() == Step::credentials);
        QCOMPARE(toCode(attempt), QByteArray("ok"));
        Attempt other(desk.portal(), desk.clock);  // of the same person, elsewhere
        QCOMPARE(toCode(other), QByteArray("ok"));
        QCOMPARE(attempt.resend(), QByteArray("login.flow-expired"));
        QVERIFY(attempt.flow.step() == Step::credentials);
    }

    void givingUpStaysWhereItIs() {
        Desk desk(*world_);
        Attempt attempt(desk.portal(), desk.clock);
        desk.fault(Fault::Kind::stall, "/auth/gass/start");
        attempt.flow.submitCredentials(mario.cardNumber, core::SecretBuffer(marioPassword));
        QTRY_COMPARE(desk.count("faultsHit"), 1);
        attempt.flow.giveUp();
        QVERIFY(attempt.flow.work() == Work::none && !attempt.flow.refusal());
        QCOMPARE(toCode(attempt), QByteArray("ok"));
        desk.fault(Fault::Kind::stall, "/auth/gass/otp");
        attempt.flow.submitCode(core::SecretBuffer(desk.wrongCode().toStdString()));
        QTRY_COMPARE(desk.count("faultsHit"), 2);
        attempt.flow.giveUp();
        QVERIFY(attempt.flow.step() == Step::code);
        QCOMPARE(attempt.code(desk.lastCode()), QByteArray("ok"));
    }

    void leavingTellsThePortal() {
        Desk desk(*world_);
        auto portal = desk.portal();
        Attempt attempt(portal, desk.clock);
        QCOMPARE(toCode(attempt), QByteArray("ok"));
        auto before = desk.count("requests");
        attempt.flow.cancel();
        QVERIFY(attempt.flow.step() == Step::credentials && attempt.flow.work() == Work::none);
        QTRY_COMPARE(desk.count("requests"), before + 1);
        attempt.flow.cancel();  // nothing to tell any more
        {
            Attempt other(portal, desk.clock);
            QCOMPARE(toCode(other), QByteArray("ok"));
            before = desk.count("requests");
        }
        QTRY_COMPARE(desk.count("requests"), before + 1);
    }

    void withoutAPortal() {
        Desk desk(*world_);
        const auto nobody = std::make_shared<core::Portal>(core::PortalConfig{
            QUrl(QStringLiteral("https://localhost:9")), world_->caFile, 2000ms});
        Attempt unreachable(nobody, desk.clock);
        QCOMPARE(unreachable.credentials(), QByteArray("portal.unreachable"));
        World other({}, false);
        Attempt untrusted(std::make_shared<core::Portal>(core::PortalConfig{
                              QUrl(other.server->url()), world_->caFile, 2000ms}),
                          desk.clock);
        QCOMPARE(untrusted.credentials(), QByteArray("portal.tls.untrusted"));
        QCOMPARE(other.server->state()[QLatin1String("requests")].toInt(), 0);
    }
};

QTEST_MAIN(TestGassFlow)
#include "test_gass_flow.moc"
