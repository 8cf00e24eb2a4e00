// SPDX-License-Identifier: EUPL-1.2
// What the portal tells everybody (GET /open/info), and what it tells a citizen (Communication).
#include <QTest>

#include "app/mockportal/base/content_json.h"
#include "app/mockportal/rules/working_days.h"
#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

class TestOpenInfoRoute : public PortalTest {
    Q_OBJECT

  public:
    TestOpenInfoRoute() { options_.documents = 3; }

  private slots:  // NOLINT
    void toldWithoutALogin() {
        const auto answer = client_->get(QStringLiteral("/open/info"));
        QCOMPARE(answer.status, 200);
        const QJsonValue info = answer.json();
        QCOMPARE(info["helpline"]["number"].toString(), QStringLiteral("800.030.606"));
        QVERIFY(!info["counters"].toArray().isEmpty());
        QVERIFY(!info["notice"]["version"].toString().isEmpty());
    }

    /// Also once the year has changed.
    void holidaysAreThoseOfTheYearsAround() {
        for (int passed = 0; passed < 2; ++passed) {
            const int year = portal_->now().date().year();
            const auto days = holidays();
            for (const int near : {year - 1, year, year + 1})
                QVERIFY(days.contains(QStringLiteral("%1-12-25").arg(near)));
            QVERIFY(!days.contains(QStringLiteral("%1-12-25").arg(year + 2)));
            portal_->advanceClock(std::chrono::hours(24 * 366));
        }
    }

    /// The same that a working day is reckoned by (R64).
    void holidaysAreTheOnesOfTheRules() {
        const auto rules = RuleBook::fromJson(contentJson("rules.json"));
        QVERIFY(rules);
        const int year = portal_->now().date().year();
        QStringList known;
        for (int near = year - 1; near <= year + 1; ++near)
            for (const auto& day : nationalHolidays(*rules, near))
                known << day.toString(Qt::ISODate);
        QVERIFY(known.contains(easterOf(year).addDays(1).toString(Qt::ISODate)));
        QCOMPARE(holidays(), known);
    }

    void communicationsNeedASessionAndTheOwnPerson_data() {
        QTest::addColumn<bool>("inside");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("nobody") << false << "Communication" << 401;
        QTest::newRow("level 1") << true << "Communication" << 200;
        QTest::newRow("since a day") << true << "Communication?sent=ge2020-01-01" << 200;
        QTest::newRow("no day") << true << "Communication?sent=ieri" << 400;
        QTest::newRow("another's") << true << "Communication?patient=other" << 403;
        QTest::newRow("none") << true << "Communication/none" << 404;
    }
    void communicationsNeedASessionAndTheOwnPerson() {
        QFETCH(bool, inside);
        QFETCH(QString, path);
        if (inside)
            client_->setToken(portal_->openSession(QString::fromLatin1(specimen), Level::password));
        QTEST(client_->get(QStringLiteral("/fhir/") + path).status, "status");
    }

    void oneCommunicationIsReadByItsId() {
        client_->setToken(portal_->openSession(QString::fromLatin1(specimen), Level::password));
        const QJsonValue bundle = client_->get(QStringLiteral("/fhir/Communication")).json();
        const auto first = bundle["entry"][0]["resource"];
        QCOMPARE(first["resourceType"].toString(), QStringLiteral("Communication"));
        const auto one =
            client_->get(QStringLiteral("/fhir/Communication/") + first["id"].toString());
        QCOMPARE(one.status, 200);
        QCOMPARE(QJsonValue(one.json()), first);
    }

  private:
    QStringList holidays() const {
        QStringList days;
        const QJsonValue info = client_->get(QStringLiteral("/open/info")).json();
        for (const auto day : info["helpline"]["holidays"].toArray()) days << day.toString();
        return days;
    }
};

QTEST_MAIN(TestOpenInfoRoute)
#include "test_open_info_route.moc"
