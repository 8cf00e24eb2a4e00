// SPDX-License-Identifier: EUPL-1.2
// Login by card number, password and code over HTTPS: R81 to R85, R22, R26, R89.
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "tests/app/mockportal/support/gass_client.h"
#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;
using namespace std::chrono_literals;

class TestGassLogin : public PortalTest {
    Q_OBJECT

  private slots:  // NOLINT
    void initTestCase() {
        PortalTest::initTestCase();
        gass_ = std::make_unique<GassClient>(*portal_);
    }

    void S20_S21_aFirstLoginGoesByNewPasswordAndCode() {
        const auto first = gass_->enrol(mario_.form());
        const auto change = gass_->start(mario_.cardNumber, first);
        QCOMPARE(change.status, 200);
        QCOMPARE(change.json().value("step").toString(), QStringLiteral("new_password"));
        QCOMPARE(change.json().value("expires_in").toInt(), 900);
        const auto code = gass_->change(change, first, mario_.password);
        QCOMPARE(code.status, 200);
        QCOMPARE(code.json().value("step").toString(), QStringLiteral("code"));
        const auto session = gass_->code(code, gass_->lastCode());
        QCOMPARE(session.status, 200);
        QCOMPARE(session.json().value("acr").toString(), QStringLiteral("L2"));
        QCOMPARE(session.json().value("sub").toString(), mario_.codiceFiscale);
        QVERIFY(opensTheRecord(session));
    }

    void S32_levelOneNeedsNoCode() {
        QVERIFY(portal_->givePassword(mario_.form(), mario_.password));
        const auto session = gass_->start(mario_, "L1");
        QCOMPARE(session.status, 200);
        QCOMPARE(session.json().value("acr").toString(), QStringLiteral("L1"));
        QCOMPARE(portal_->outbox().size(), 1);  // the half of the first password
        QVERIFY(!opensTheRecord(session));
    }

    void withoutAcrItIsLevelTwo() {
        QVERIFY(portal_->givePassword(mario_.form(), mario_.password));
        const auto answer =
            gass_->post("start", {{"user", mario_.cardNumber}, {"password", mario_.password}});
        QCOMPARE(answer.json().value("step").toString(), QStringLiteral("code"));
    }

    void R81_theHalvesAreFiveClearCharactersEach() {
        static const QRegularExpression clear(QStringLiteral("^[A-HJ-NP-Za-km-z2-9]{10}$"));
        QSet<QString> seen;
        for (int i = 0; i < 50; ++i) {
            const auto first = gass_->enrol(mario_.form());
            QVERIFY2(clear.match(first).hasMatch(), qPrintable(first));
            seen.insert(first);
            QCOMPARE(gass_->lastSms(),
                     QStringLiteral("Regione Lombardia: la seconda metà della tua password è %1. "
                                    "La prima metà è sul modulo dello sportello.")
                         .arg(first.right(5)));
            QCOMPARE(portal_->outbox().last().to, mario_.mobile);
        }
        QCOMPARE(seen.size(), 50);
    }

    void R81_theFirstPasswordIsGoodForTheChangeOnly() {
        const auto first = gass_->enrol(mario_.form());
        const auto step = gass_->start(mario_.cardNumber, first, "L1");
        QCOMPARE(step.json().value("step").toString(), QStringLiteral("new_password"));
        QCOMPARE(GassClient::errorOf(gass_->code(step, QStringLiteral("12345678"))),
                 QStringLiteral("flow_expired"));
        QCOMPARE(portal_->state().value("sessions").toInt(), 0);
        QCOMPARE(gass_->change(step, first, mario_.password).json().value("acr").toString(),
                 QStringLiteral("L1"));
        QCOMPARE(GassClient::errorOf(gass_->start(mario_.cardNumber, first)),
                 QStringLiteral("invalid_credentials"));
    }

    void R81_theFirstPasswordLastsThirtyDays() {
        const auto first = gass_->enrol(mario_.form());
        portal_->advanceClock(24h * 30 - 1min);
        const auto step = gass_->start(mario_.cardNumber, first);
        QCOMPARE(step.status, 200);
        portal_->advanceClock(2min);
        QCOMPARE(refusal(gass_->start(mario_.cardNumber, first)),
                 QStringLiteral("401 initial_password_expired"));
        QCOMPARE(refusal(gass_->change(step, first, mario_.password)),
                 QStringLiteral("401 initial_password_expired"));
        QCOMPARE(refusal(gass_->start(mario_.cardNumber, QStringLiteral("wrong"))),
                 QStringLiteral("401 invalid_credentials"));
    }

    void R82_whatIsRefusedIsNamed_data() {
        QTest::addColumn<QString>("next");
        QTest::addColumn<QStringList>("failed");
        QTest::newRow("short") << "gatto blu" << QStringList{"length"};
        QTest::newRow("common") << "Juventus1897" << QStringList{"common"};
        QTest::newRow("name") << "viva MARIO sempre" << QStringList{"personal"};
        QTest::newRow("run and surname") << "1234 i Rossi" << QStringList{"personal", "run"};
        QTest::newRow("long") << QString(65, 'x') << QStringList{"length", "run"};
        QTest::newRow("very long") << QString(3000, 'x') << QStringList{"length", "run"};
        QTest::newRow("nothing") << "" << QStringList{"length"};
        QTest::newRow("tab") << "tre gatti\tsul tetto" << QStringList{"characters"};
    }
    void R82_whatIsRefusedIsNamed() {
        QFETCH(QString, next);
        QFETCH(QStringList, failed);
        const auto first = gass_->enrol(mario_.form());
        const auto step = gass_->start(mario_.cardNumber, first);
        const auto answer = gass_->change(step, first, next);
        QCOMPARE(refusal(answer), QStringLiteral("422 password_refused"));
        QCOMPARE(answer.json().value("conditions").toArray(), QJsonArray::fromStringList(failed));
        QCOMPARE(gass_->change(step, first, mario_.password).status, 200);  // the login goes on
    }

    void R82_neitherTheFirstNorTheLastFive() {
        QStringList used;
        for (int i = 0; i < 6; ++i) {
            used << QStringLiteral("gatto numero %1 sul tetto").arg(i * 7);
            changeTo(used.last());
        }
        const auto first = gass_->enrol(mario_.form());
        const auto step = gass_->start(mario_.cardNumber, first);
        QCOMPARE(conditions(gass_->change(step, first, first)), QStringList{"initial"});
        for (int i = 1; i < 6; ++i)
            QCOMPARE(conditions(gass_->change(step, first, used[i])), QStringList{"history"});
        QCOMPARE(gass_->change(step, first, used[0]).status, 200);
    }

    void R83_aPasswordNeverExpires() {
        QVERIFY(portal_->givePassword(mario_.form(), mario_.password));
        portal_->advanceClock(24h * 365 * 20);
        QCOMPARE(gass_->start(mario_).status, 200);
    }

    void R84_unknownUserAndWrongPasswordAreTheSameBytes() {
        QVERIFY(portal_->givePassword(mario_.form(), mario_.password));
        const auto hashesBefore = hashes();
        const auto unknown = wholeAnswer(QStringLiteral("9999999999"));
        const auto hashesOfUnknown = hashes() - hashesBefore;
        const auto wrong = wholeAnswer(mario_.cardNumber);
        QCOMPARE(unknown, wrong);
        QCOMPARE(hashesOfUnknown, 1);  // the work that takes the time
        QCOMPARE(hashes() - hashesBefore - hashesOfUnknown, 1);
    }

    void R84_aCitizenNobodyEnrolledIsUnknown() {
        QCOMPARE(wholeAnswer(mario_.cardNumber), wholeAnswer(QStringLiteral("9999999999")));
        QCOMPARE(hashes(), 2);
    }

    void R85_fiveErrorsLockForFifteenMinutes_data() { users(); }
    void R85_fiveErrorsLockForFifteenMinutes() {
        QFETCH(QString, user);
        QVERIFY(portal_->givePassword(mario_.form(), mario_.password));
        wrongPasswords(user, 4);
        const auto fifth = gass_->start(user, QStringLiteral("wrong"));
        expectLocked(fifth, 15min);
        portal_->advanceClock(14min);
        expectLocked(gass_->start(user, mario_.password), 1min);
        portal_->advanceClock(61s);
        QCOMPARE(gass_->start(user, mario_.password).status, user == mario_.cardNumber ? 200 : 401);
    }

    void R85_tenErrorsInADayLockUntilTheCounter_data() { users(); }
    void R85_tenErrorsInADayLockUntilTheCounter() {
        QFETCH(QString, user);
        QVERIFY(portal_->givePassword(mario_.form(), mario_.password));
        wrongPasswords(user, 4);
        gass_->start(user, QStringLiteral("wrong"));
        portal_->advanceClock(16min);
        wrongPasswords(user, 4);
        const auto tenth = gass_->start(user, QStringLiteral("wrong"));
        QCOMPARE(refusal(tenth), QStringLiteral("423 locked"));
        QVERIFY(tenth.json().value("until").isNull());
        portal_->advanceClock(24h * 60);
        QCOMPARE(refusal(gass_->start(user, mario_.password)), QStringLiteral("423 locked"));
        QCOMPARE(portal_->unlockGass(mario_.codiceFiscale), true);
        QCOMPARE(gass_->start(user, mario_.password).status, user == mario_.cardNumber ? 200 : 423);
    }

    void R85_errorsOfAnotherDayDoNotCount() {
        QVERIFY(portal_->givePassword(mario_.form(), mario_.password));
        for (int i = 0; i < 4; ++i) {
            wrongPasswords(mario_.cardNumber, 4);
            portal_->advanceClock(24h);
        }
        QCOMPARE(gass_->start(mario_).status, 200);
    }

    void R85_aCompleteLoginResetsTheCount() {
        QVERIFY(portal_->givePassword(mario_.form(), mario_.password));
        for (int i = 0; i < 3; ++i) {
            wrongPasswords(mario_.cardNumber, 4);
            const auto step = gass_->start(mario_);
            QCOMPARE(gass_->code(step, gass_->lastCode()).status, 200);
        }
        wrongPasswords(mario_.cardNumber, 3);
        QCOMPARE(gass_->start(mario_).status, 200);  // the password alone resets nothing
        wrongPasswords(mario_.cardNumber, 1);
        expectLocked(gass_->start(mario_.cardNumber, QStringLiteral("wrong")), 15min);
    }

    void R85_whoIsAtTheCodeMayFinish() {
        QVERIFY(portal_->givePassword(mario_.form(), mario_.password));
        const auto step = gass_->start(mario_);
        wrongPasswords(mario_.cardNumber, 4);
        expectLocked(gass_->start(mario_.cardNumber, QStringLiteral("wrong")), 15min);
        QCOMPARE(gass_->code(step, gass_->lastCode()).status, 200);
        QCOMPARE(gass_->start(mario_).status, 200);  // a complete login resets the count
    }

    void R85_aLockUntilTheCounterOutlivesALoginUnderWay() {
        QVERIFY(portal_->givePassword(mario_.form(), mario_.password));
        wrongPasswords(mario_.cardNumber, 4);
        gass_->start(mario_.cardNumber, QStringLiteral("wrong"));
        portal_->advanceClock(16min);
        const auto step = gass_->start(mario_);
        wrongPasswords(mario_.cardNumber, 4);
        gass_->start(mario_.cardNumber, QStringLiteral("wrong"));
        QCOMPARE(gass_->code(step, gass_->lastCode()).status, 200);
        QCOMPARE(refusal(gass_->start(mario_)), QStringLiteral("423 locked"));
    }

    void R85_theCardIsNotLocked() {
        const CardMaker maker;
        QVERIFY(portal_->trustCardAuthority(maker.pem()));
        gass_->enrol(mario_.form());
        wrongPasswords(mario_.cardNumber, 4);
        expectLocked(gass_->start(mario_.cardNumber, QStringLiteral("wrong")), 15min);
        PortalClient client(*portal_);
        client.setCard(maker.card(), maker.key);
        const auto session = client.login();
        QCOMPARE(session.status, 200);
        QCOMPARE(session.json().value("failed_attempts").toInt(), 5);
    }

    void R85_theChangeOfPasswordCountsToo() {
        const auto first = gass_->enrol(mario_.form());
        const auto step = gass_->start(mario_.cardNumber, first);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(refusal(gass_->change(step, QStringLiteral("wrong"), mario_.password)),
                     QStringLiteral("401 invalid_credentials"));
        expectLocked(gass_->change(step, QStringLiteral("wrong"), mario_.password), 15min);
        expectLocked(gass_->change(step, first, mario_.password), 15min);
    }

    void R85_enrollingAnewLiftsTheLock() {
        gass_->enrol(mario_.form());
        wrongPasswords(mario_.cardNumber, 4);
        gass_->start(mario_.cardNumber, QStringLiteral("wrong"));
        const auto first = gass_->enrol(mario_.form());
        QCOMPARE(gass_->start(mario_.cardNumber, first).status, 200);
    }

    void R89_lastAccessAndFailedAttemptsAreTold() {
        QVERIFY(portal_->givePassword(mario_.form(), mario_.password));
        QCOMPARE(gass_->start(mario_, "L1").status, 200);
        const auto before = portal_->now();
        portal_->advanceClock(1h);
        wrongPasswords(mario_.cardNumber, 2);
        const auto step = gass_->start(mario_);
        QCOMPARE(gass_->code(step, gass_->wrongCode()).status, 401);
        const auto session = gass_->code(step, gass_->lastCode()).json();
        const auto last =
            QDateTime::fromString(session.value("last_access").toString(), Qt::ISODate);
        QVERIFY(qAbs(last.secsTo(before)) < 30);
        QCOMPARE(session.value("failed_attempts").toInt(), 3);  // two passwords, one code
        QCOMPARE(gass_->start(mario_, "L1").json().value("failed_attempts").toInt(), 0);
    }

    void R26_aReplacedCardIsToldToItsOwnerOnly() {
        const auto newCard = QStringLiteral("0041279999");
        QVERIFY(portal_->givePassword(mario_.form(), mario_.password));
        const auto first = gass_->enrol({mario_.codiceFiscale, newCard, mario_.mobile});
        QCOMPARE(refusal(gass_->start(mario_)), QStringLiteral("403 card_replaced"));
        QCOMPARE(refusal(gass_->start(mario_.cardNumber, first)),
                 QStringLiteral("403 card_replaced"));
        QCOMPARE(refusal(gass_->start(mario_.cardNumber, QStringLiteral("wrong"))),
                 QStringLiteral("401 invalid_credentials"));
        QCOMPARE(gass_->start(newCard, first).status, 200);
        QCOMPARE(refusal(gass_->start(newCard, mario_.password)),
                 QStringLiteral("401 invalid_credentials"));
    }

    void R22_aProvisionalCodeIsRefused() {
        const auto first = gass_->enrol(
            {QStringLiteral("12345678901"), QStringLiteral("0055500001"), mario_.mobile});
        QCOMPARE(refusal(gass_->start(QStringLiteral("0055500001"), first)),
                 QStringLiteral("403 provisional_code"));
        QCOMPARE(refusal(gass_->start(QStringLiteral("0055500001"), QStringLiteral("wrong"))),
                 QStringLiteral("401 invalid_credentials"));
    }

    void nonsenseIsAnInvalidRequest_data() {
        QTest::addColumn<QJsonObject>("body");
        const QJsonObject good{{"user", "0041270839"}, {"password", "x"}};
        QTest::newRow("nothing") << QJsonObject();
        QTest::newRow("no password") << QJsonObject{{"user", "0041270839"}};
        for (const auto* user : {"004127083", "00412708399", "00412 7083", "004127083a"}) {
            auto body = good;
            body.insert("user", user);
            QTest::newRow(user) << body;
        }
        auto body = good;
        body.insert("acr", "L3");
        QTest::newRow("acr") << body;
        body = good;
        body.insert("password", QString(257, 'x'));
        QTest::newRow("endless password") << body;
    }
    void nonsenseIsAnInvalidRequest() {
        QFETCH(QJsonObject, body);
        QCOMPARE(refusal(gass_->post("start", body)), QStringLiteral("400 invalid_request"));
        QCOMPARE(hashes(), 0);
    }

    void aLoginOfTheSamePersonEndsTheOneUnderWay() {
        QVERIFY(portal_->givePassword(mario_.form(), mario_.password));
        const auto first = gass_->start(mario_);
        const auto firstCode = gass_->lastCode();
        const auto second = gass_->start(mario_);
        QCOMPARE(refusal(gass_->code(first, firstCode)), QStringLiteral("401 flow_expired"));
        QCOMPARE(gass_->code(second, gass_->lastCode()).status, 200);
    }

    void aLoginUnderWayEndsAfterFifteenMinutes() {
        const auto first = gass_->enrol(mario_.form());
        const auto step = gass_->start(mario_.cardNumber, first);
        QCOMPARE(portal_->state().value("gassFlows").toInt(), 1);
        portal_->advanceClock(15min + 1s);
        QCOMPARE(refusal(gass_->change(step, first, mario_.password)),
                 QStringLiteral("401 flow_expired"));
        QCOMPARE(portal_->state().value("gassFlows").toInt(), 0);
    }

    void theSameCharactersTypedOtherwiseAreTheSamePassword() {
        const auto composed = QString::fromUtf8("perché sì è così");
        QVERIFY(portal_->givePassword(mario_.form(), composed));
        const auto decomposed = composed.normalized(QString::NormalizationForm_D);
        QVERIFY(decomposed != composed);
        QCOMPARE(gass_->start(mario_.cardNumber, decomposed, "L1").status, 200);
    }

  private:
    static QString refusal(const Answer& answer) {
        return QString::number(answer.status) + QLatin1Char(' ') + GassClient::errorOf(answer);
    }

    static QStringList conditions(const Answer& answer) {
        QStringList list;
        for (const auto id : answer.json().value("conditions").toArray()) list << id.toString();
        return list;
    }

    void users() const {
        QTest::addColumn<QString>("user");
        QTest::newRow("known") << mario_.cardNumber;
        QTest::newRow("unknown") << QStringLiteral("9999999999");
    }

    void wrongPasswords(const QString& user, int count) const {
        for (int i = 0; i < count; ++i)
            QCOMPARE(refusal(gass_->start(user, QStringLiteral("wrong"))),
                     QStringLiteral("401 invalid_credentials"));
    }

    void expectLocked(const Answer& answer, std::chrono::seconds forSoLong) const {
        QCOMPARE(refusal(answer), QStringLiteral("423 locked"));
        const auto until =
            QDateTime::fromString(answer.json().value("until").toString(), Qt::ISODate);
        QVERIFY(qAbs(portal_->now().secsTo(until) - forSoLong.count()) < 30);
    }

    void changeTo(const QString& password) const {
        const auto first = gass_->enrol(mario_.form());
        const auto step = gass_->start(mario_.cardNumber, first);
        QCOMPARE(gass_->change(step, first, password).status, 200);
    }

    bool opensTheRecord(const Answer& session) const {
        PortalClient client(*portal_);
        client.setToken(session.json().value("access_token").toString().toLatin1());
        return client.get(QStringLiteral("/fhir/DocumentReference?_count=1")).status == 200;
    }

    /// Status, headers and body of a refused start; the request id told by us.
    QByteArray wholeAnswer(const QString& user) const {
        const QJsonObject body{{"user", user}, {"password", "wrong"}};
        const auto answer =
            PortalClient(*portal_).post(QStringLiteral("/auth/gass/start"),
                                        QJsonDocument(body).toJson(), {{"X-Request-Id", "1"}});
        QByteArray whole = QByteArray::number(answer.status) + '\n';
        for (const auto& [name, value] : answer.headers)
            if (name != "Date") whole += name + ": " + value + '\n';  // the second may pass
        return whole + answer.body;
    }

    int hashes() const { return portal_->state().value("passwordHashes").toInt(); }

    const GassPerson mario_{};
    std::unique_ptr<GassClient> gass_;
};

QTEST_MAIN(TestGassLogin)
#include "test_gass_login.moc"
