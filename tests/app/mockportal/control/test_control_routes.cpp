// SPDX-License-Identifier: EUPL-1.2
#include <QJsonDocument>
#include <QTest>

#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

class TestControlRoutes : public PortalTest {
    Q_OBJECT

  private slots:  // NOLINT
    void theOutboxIsEmptyAtFirst() {
        QVERIFY(portal_->controlUrl().startsWith(QLatin1String("http://127.0.0.1:")));
        const auto answer = get("/sms");
        QCOMPARE(answer.status, 200);
        QCOMPARE(QJsonDocument::fromJson(answer.body), QJsonDocument(QJsonArray()));
    }

    void theClockGoesForward() {
        const auto before = portal_->now();
        QCOMPARE(post("/clock", R"({"advanceSeconds":3600})").status, 200);
        const auto moved = before.secsTo(portal_->now());
        QVERIFY(moved >= 3600 && moved < 3630);
    }

    void faultsAreTaken() {
        QCOMPARE(post("/fault",
                      R"({"kind":"status","status":500,"path":"/fhir/","method":"get","times":1})")
                     .status,
                 204);
        QCOMPARE(state().value("faultsWaiting").toInt(), 1);
        QCOMPARE(client_->get(QStringLiteral("/fhir/metadata")).status, 500);
        QCOMPARE(client_->get(QStringLiteral("/fhir/metadata")).status, 200);
        QCOMPARE(state().value("faultsWaiting").toInt(), 0);
    }

    void nonsenseIsRefused_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no kind") << QByteArray("/fault") << QByteArray("{}");
        QTest::newRow("unknown kind")
            << QByteArray("/fault") << QByteArray(R"({"kind":"explode"})");
        QTest::newRow("times 0") << QByteArray("/fault")
                                 << QByteArray(R"({"kind":"reset","times":0})");
        QTest::newRow("status 200")
            << QByteArray("/fault") << QByteArray(R"({"kind":"status","status":200})");
        QTest::newRow("negative byte")
            << QByteArray("/fault") << QByteArray(R"({"kind":"truncate","atByte":-1})");
        QTest::newRow("no seconds") << QByteArray("/clock") << QByteArray("{}");
        QTest::newRow("backwards")
            << QByteArray("/clock") << QByteArray(R"({"advanceSeconds":-5})");
    }
    void nonsenseIsRefused() {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        const auto answer = post(path, body);
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.json().value("message").toString().isEmpty());
    }

    void resetGoesBackToTheStart() {
        const auto token = portal_->openSession(QString::fromLatin1(specimen), Level::card);
        portal_->enrol(QStringLiteral("ALTRA PERSONA"));
        portal_->advanceClock(std::chrono::hours(1));
        portal_->addFault({Fault::Kind::reset});
        portal_->addDocument(QString::fromLatin1(specimen), portal_->now());
        QCOMPARE(state().value("citizens").toInt(), 2);
        QCOMPARE(post("/reset").status, 204);
        const auto after = state();
        for (const auto* key : {"sessions", "faultsWaiting", "faultsHit", "logins", "refusedLogins",
                                "requests", "sms"})
            QCOMPARE(after.value(QLatin1String(key)).toInt(), 0);
        QCOMPARE(after.value("citizens").toInt(), 1);
        QCOMPARE(after.value("documents").toInt(), 41);
        QCOMPARE(after.value("unread").toInt(), 4);
        QVERIFY(QDateTime::currentDateTime().secsTo(portal_->now()) < 60);
        client_->setToken(token);
        QCOMPARE(client_->get(QStringLiteral("/fhir/DocumentReference")).status, 401);
    }

    void whatIsNotThereYetIsNotPretended() { QCOMPARE(post("/booking", "{}").status, 404); }

    void theTestSideIsNotOnThePortal() {
        QCOMPARE(client_->get(QStringLiteral("/state")).status, 404);
        QCOMPARE(client_->post(QStringLiteral("/reset")).status, 404);
    }

  private:
    Answer get(const QByteArray& path) const {
        return client_->get(portal_->controlUrl() + QString::fromLatin1(path));
    }
    Answer post(const QByteArray& path, const QByteArray& body = {}) const {
        return client_->post(portal_->controlUrl() + QString::fromLatin1(path), body);
    }
    QJsonObject state() const { return get("/state").json(); }
};

QTEST_MAIN(TestControlRoutes)
#include "test_control_routes.moc"
