// SPDX-License-Identifier: EUPL-1.2
// The counter (S11, S9, R24, R26), through the control interface.
#include <QJsonDocument>
#include <QTest>

#include "tests/app/mockportal/support/gass_client.h"
#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

class TestCounterControl : public PortalTest {
    Q_OBJECT

  private slots:  // NOLINT
    void initTestCase() {
        PortalTest::initTestCase();
        gass_ = std::make_unique<GassClient>(*portal_);
    }

    void S11_aNewCitizenIsAsOnTheForm() {
        auto form = anna();
        form.insert("name", "ANNA");
        form.insert("surname", "BIANCHI");
        form.insert("sex", "F");
        form.insert("birthDate", "1980-01-01");
        form.insert("birthPlace", "MILANO");
        const auto answer = enrol(form);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value("paperHalf").toString().size(), 5);
        QCOMPARE(portal_->outbox().last().to, QStringLiteral("+393480000111"));
        QCOMPARE(portal_->state().value("citizens").toInt(), 2);
        QCOMPARE(portal_->state().value("gassAccounts").toInt(), 1);
        PortalClient client(*portal_);
        const auto session = logIn(answer).json();
        QCOMPARE(session.value("name").toString() + session.value("surname").toString(),
                 QStringLiteral("ANNABIANCHI"));
        client.setToken(session.value("access_token").toString().toLatin1());
        const auto patient =
            client.get(QStringLiteral("/fhir/Patient/") + session.value("patient").toString());
        QCOMPARE(patient.json().value("gender").toString(), QStringLiteral("female"));
        QCOMPARE(patient.json().value("birthDate").toString(), QStringLiteral("1980-01-01"));
    }

    void whatTheFormLeavesOutIsAsInTheDemo() {
        const auto session = logIn(enrol(anna())).json();
        QCOMPARE(session.value("name").toString(), QStringLiteral("MARIO"));
        QCOMPARE(session.value("sub").toString(), QStringLiteral("BNCNNA80A41F205R"));
        QVERIFY(session.value("patient").toString() !=
                portal_->patientId(QString::fromLatin1(specimen)));
        QVERIFY(session.value("represented").toArray().isEmpty());
        QVERIFY(session.value("last_access").isNull());
    }

    void S9_theConsentIsRecorded() {
        const auto person = anna().value("codiceFiscale").toString();
        auto form = anna();
        form.insert("consent", false);
        const auto answer = enrol(form);
        QVERIFY(!portal_->hasConsent(person));
        QCOMPARE(logIn(answer).json().value("consent").toBool(true), false);
        enrol(anna());  // nothing said: it stays
        QVERIFY(!portal_->hasConsent(person));
        form.insert("consent", true);
        QCOMPARE(logIn(enrol(form)).json().value("consent").toBool(), true);
        QVERIFY(portal_->hasConsent(person));
        enrol(anna());
        QVERIFY(portal_->hasConsent(person));
    }

    void aNewCitizenHasGivenTheConsentIfNothingIsSaid() {
        enrol(anna());
        QVERIFY(portal_->hasConsent(anna().value("codiceFiscale").toString()));
    }

    void whoIsActedForCanBeEnrolledToo() {
        const auto documents = portal_->state().value("documents").toInt();
        const GassPerson pietro{QStringLiteral("FRRPTR49H03F205T"), QStringLiteral("0055500002"),
                                QStringLiteral("3480000222")};
        QVERIFY(portal_->givePassword(pietro.form(), pietro.password));
        const auto session = gass_->start(pietro, "L1").json();
        QCOMPARE(session.value("name").toString(), QStringLiteral("PIETRO"));
        QCOMPARE(portal_->state().value("citizens").toInt(), 2);
        QCOMPARE(portal_->state().value("documents").toInt(), documents + 2);
    }

    void whatCannotBeOnAFormIsRefused_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* field, const QJsonValue& value) {
            QTest::addRow("%s %s", field, qPrintable(value.toString())) << field << value;
        };
        row("codiceFiscale", QJsonValue());
        row("cardNumber", "123456789");
        row("cardNumber", "0000000000");  // R24
        row("cardNumber", "0041270839");  // another person's
        row("mobile", "call me");
        row("sex", "X");
        row("birthDate", "1.1.1980");
    }
    void whatCannotBeOnAFormIsRefused() {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        auto form = anna();
        form.insert(field, value);
        const auto answer = enrol(form);
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.json().value("message").toString().isEmpty());
        QCOMPARE(portal_->state().value("citizens").toInt(), 1);
        QVERIFY(portal_->outbox().isEmpty());
    }

    void R24_aWrongLuhnDigitIsLetPass() {
        auto form = anna();
        form.insert("cardNumber", "00555 00003");
        QCOMPARE(enrol(form).status, 200);
    }

    void R26_aReplacedCardDoesNotComeBack() {
        enrol(anna());
        auto form = anna();
        form.insert("cardNumber", "0055500009");
        QCOMPARE(enrol(form).status, 200);
        QCOMPARE(enrol(anna()).status, 400);
    }

    void unlockingNeedsAPersonWithACard() {
        QCOMPARE(post("/gass/unlock", {{"codiceFiscale", specimen}}).status, 204);
        QCOMPARE(post("/gass/unlock", {{"codiceFiscale", "X"}}).status, 400);
    }

    void theOutboxCanBeAskedByNumber() {
        enrol(anna());
        portal_->givePassword(GassPerson().form(), QStringLiteral("x"));
        const auto list = [&](const QString& to) {
            const auto answer =
                PortalClient(*portal_).get(portal_->controlUrl() + QStringLiteral("/sms?to=") + to);
            return QJsonDocument::fromJson(answer.body).array();
        };
        QCOMPARE(list({}).size(), 2);
        QCOMPARE(list(QStringLiteral("%2B393480000111")).size(), 1);
        QCOMPARE(list(QStringLiteral("1")).size(), 0);
    }

    void resetForgetsEverythingOfTheCounter() {
        enrol(anna());
        gass_->start(QStringLiteral("9999999999"), QStringLiteral("wrong"));
        QCOMPARE(post("/reset", {}).status, 204);
        const auto state = portal_->state();
        for (const auto* key : {"gassAccounts", "gassFlows", "locked", "passwordHashes"})
            QCOMPARE(state.value(QLatin1String(key)).toInt(), 0);
        QCOMPARE(state.value("representations").toInt(), 5);
        QCOMPARE(enrol(anna()).status, 200);
    }

  private:
    static QJsonObject anna() {
        return {{"codiceFiscale", "BNCNNA80A41F205R"},
                {"cardNumber", "0055500001"},
                {"mobile", "+39 348 0000111"}};
    }
    Answer post(const char* path, const QJsonObject& body) const {
        return PortalClient(*portal_).post(portal_->controlUrl() + QLatin1String(path),
                                           QJsonDocument(body).toJson());
    }
    Answer enrol(const QJsonObject& form) const { return post("/gass/enrol", form); }

    /// Anna's first login at level 1, with the halves of this enrolment.
    Answer logIn(const Answer& enrolment) const {
        const auto sms = gass_->lastSms().section(QStringLiteral(" è "), 1).left(5);
        const auto first = enrolment.json().value("paperHalf").toString() + sms;
        const auto step = gass_->start(QStringLiteral("0055500001"), first, "L1");
        static int number = 10;  // not one of the last five
        return gass_->change(step, first, QStringLiteral("gatti sul tetto %1").arg(number += 3));
    }

    std::unique_ptr<GassClient> gass_;
};

QTEST_MAIN(TestCounterControl)
#include "test_counter_control.moc"
