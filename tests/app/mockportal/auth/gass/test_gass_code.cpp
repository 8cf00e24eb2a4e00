// SPDX-License-Identifier: EUPL-1.2
// The one-time code over HTTPS: R86, R3, S31. The clock is moved, never waited for.
#include <QRegularExpression>
#include <QTest>

#include "tests/app/mockportal/support/gass_client.h"
#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;
using namespace std::chrono_literals;

class TestGassCode : public PortalTest {
    Q_OBJECT

  private slots:  // NOLINT
    void initTestCase() {
        PortalTest::initTestCase();
        gass_ = std::make_unique<GassClient>(*portal_);
    }
    void init() {
        PortalTest::init();
        QVERIFY(portal_->givePassword(mario_.form(), mario_.password));
        step_ = gass_->start(mario_);
    }

    void S31_theSmsHasEightDigitsAndTheWordsOfTheRegion() {
        static const QRegularExpression words(QStringLiteral(
            "^Codice usa e getta \\(valido 3 minuti\\) per accedere ai servizi socio "
            "sanitari on line codice = [0-9]{8}$"));
        const auto sms = portal_->outbox().last();
        QVERIFY2(words.match(sms.text).hasMatch(), qPrintable(sms.text));
        QCOMPARE(sms.to, mario_.mobile);
    }

    void R86_thePageIsToldWhatToShow() {
        const auto json = step_.json();
        QCOMPARE(json.value("phone_ends").toString(), QStringLiteral("482"));
        QCOMPARE(json.value("code_expires_in").toInt(), 180);
        QCOMPARE(json.value("resend_in").toInt(), 60);
        QCOMPARE(json.value("tries").toInt(), 3);
        QCOMPARE(json.value("resends_left").toInt(), 3);
    }

    void R86_itLivesFor180SecondsByThePortalsClock() {
        portal_->advanceClock(175s);
        const auto code = gass_->lastCode();
        QCOMPARE(gass_->code(step_, gass_->wrongCode()).status, 401);
        portal_->advanceClock(6s);
        QCOMPARE(refusal(gass_->code(step_, code)), QStringLiteral("401 code_expired"));
    }

    void R86_justBeforeTheEndItIsGood() {
        portal_->advanceClock(175s);
        QCOMPARE(gass_->code(step_, gass_->lastCode()).status, 200);
    }

    void R86_itIsGoodOnce() {
        const auto code = gass_->lastCode();
        QCOMPARE(gass_->code(step_, code).status, 200);
        QCOMPARE(refusal(gass_->code(step_, code)), QStringLiteral("401 flow_expired"));
        const auto next = gass_->start(mario_);
        if (gass_->lastCode() != code) QCOMPARE(gass_->code(next, code).status, 401);
    }

    void R86_threeTriesThenItIsVoid() {
        const auto code = gass_->lastCode();
        for (int left = 2; left >= 0; --left) {
            const auto answer = gass_->code(step_, gass_->wrongCode());
            QCOMPARE(refusal(answer), QStringLiteral("401 invalid_code"));
            QCOMPARE(answer.json().value("tries_left").toInt(), left);
        }
        QCOMPARE(refusal(gass_->code(step_, code)), QStringLiteral("401 code_void"));
        portal_->advanceClock(60s);
        QCOMPARE(gass_->resend(step_).status, 200);
        QCOMPARE(gass_->code(step_, gass_->lastCode()).status, 200);
    }

    void R86_whatIsNoCodeCostsNoTry_data() {
        QTest::addColumn<QString>("text");
        for (const auto* text : {"", "1234567", "123456789", "1234 5678", "1234567a"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void R86_whatIsNoCodeCostsNoTry() {
        QFETCH(QString, text);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(refusal(gass_->code(step_, text)), QStringLiteral("400 invalid_request"));
        QCOMPARE(gass_->code(step_, gass_->lastCode()).status, 200);
    }

    void R86_aNewOneComesAfterAMinuteAndTheOldOneDies() {
        const auto old = gass_->lastCode();
        portal_->advanceClock(60s);
        const auto answer = gass_->resend(step_);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value("code_expires_in").toInt(), 180);
        QCOMPARE(answer.json().value("resend_in").toInt(), 60);
        QCOMPARE(answer.json().value("resends_left").toInt(), 2);
        QCOMPARE(answer.json().value("tries").toInt(), 3);
        if (gass_->lastCode() != old)
            QCOMPARE(refusal(gass_->code(step_, old)), QStringLiteral("401 invalid_code"));
        QCOMPARE(gass_->code(step_, gass_->lastCode()).status, 200);
    }

    void R86_aHurriedSecondPressSendsNothingAndTellsWhereWeAre() {
        const auto sent = portal_->outbox().size();
        portal_->advanceClock(60s);
        QCOMPARE(gass_->resend(step_).status, 200);
        const auto second = gass_->resend(step_);
        QCOMPARE(refusal(second), QStringLiteral("429 resend_too_early"));
        QCOMPARE(portal_->outbox().size(), sent + 1);
        const auto json = second.json();
        QVERIFY(json.value("retry_after").toInt() > 50 && json.value("retry_after").toInt() <= 60);
        QCOMPARE(second.header("Retry-After"),
                 QByteArray::number(json.value("retry_after").toInt()));
        QVERIFY(json.value("code_expires_in").toInt() > 170);
        QCOMPARE(json.value("phone_ends").toString(), QStringLiteral("482"));
        QCOMPARE(json.value("resends_left").toInt(), 2);
        QCOMPARE(gass_->code(step_, gass_->lastCode()).status, 200);
    }

    void R86_aRefusedResendOfADeadCodeTellsOnlyTheWait() {
        for (int i = 0; i < 3; ++i) gass_->code(step_, gass_->wrongCode());
        const auto answer = gass_->resend(step_);
        QCOMPARE(refusal(answer), QStringLiteral("429 resend_too_early"));
        QVERIFY(answer.json().contains("retry_after"));
        QVERIFY(!answer.json().contains("code_expires_in"));
    }

    void R86_threeResendsInFifteenMinutesWhateverTheLogin() {
        resendThrice();
        portal_->advanceClock(60s);
        const auto fourth = gass_->resend(step_);
        QCOMPARE(refusal(fourth), QStringLiteral("429 too_many_resends"));
        QCOMPARE(fourth.json().value("resends_left").toInt(), 0);
        const auto wait = fourth.json().value("retry_after").toInt();
        QVERIFY(qAbs(wait - (15 * 60 - 3 * 60)) < 20);
        step_ = gass_->start(mario_);  // a new login: its first code is no resend
        QCOMPARE(step_.status, 200);
        QCOMPARE(step_.json().value("resends_left").toInt(), 0);
        portal_->advanceClock(60s);
        QCOMPARE(refusal(gass_->resend(step_)), QStringLiteral("429 too_many_resends"));
        QCOMPARE(gass_->code(step_, gass_->lastCode()).status, 200);
    }

    void R86_theFirstResendComesFreeAgainAfterFifteenMinutes() {
        resendThrice();
        portal_->advanceClock(14min);
        QCOMPARE(gass_->resend(step_).status, 200);
        QCOMPARE(gass_->resend(step_).status, 429);
    }

    void R86_theLimitsOfOnePersonAreNotAnothers() {
        const GassPerson anna{QStringLiteral("BNCNNA80A41F205R"), QStringLiteral("0055500001"),
                              QStringLiteral("3480000111")};
        QVERIFY(portal_->givePassword(anna.form(), anna.password));
        resendThrice();
        const auto hers = gass_->start(anna);
        QCOMPARE(hers.json().value("phone_ends").toString(), QStringLiteral("111"));
        const auto code = gass_->lastCode();
        if (code != marios_) QCOMPARE(gass_->code(hers, marios_).status, 401);
        portal_->advanceClock(60s);
        QCOMPARE(gass_->resend(hers).status, 200);
    }

    void aCancelledLoginIsOver() {
        QCOMPARE(gass_->cancel(step_).status, 204);
        QCOMPARE(refusal(gass_->code(step_, gass_->lastCode())),
                 QStringLiteral("401 flow_expired"));
        QCOMPARE(refusal(gass_->resend(step_)), QStringLiteral("401 flow_expired"));
        QCOMPARE(gass_->cancel(step_).status, 204);
        QCOMPARE(portal_->state().value("gassFlows").toInt(), 0);
    }

  private:
    static QString refusal(const Answer& answer) {
        return QString::number(answer.status) + QLatin1Char(' ') + GassClient::errorOf(answer);
    }

    void resendThrice() {
        for (int i = 0; i < 3; ++i) {
            portal_->advanceClock(60s);
            QCOMPARE(gass_->resend(step_).status, 200);
        }
        marios_ = gass_->lastCode();
    }

    const GassPerson mario_{};
    std::unique_ptr<GassClient> gass_;
    Answer step_;
    QString marios_;
};

QTEST_MAIN(TestGassCode)
#include "test_gass_code.moc"
