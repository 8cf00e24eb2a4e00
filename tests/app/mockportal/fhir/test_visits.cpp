// SPDX-License-Identifier: EUPL-1.2
// Contacts and vaccinations as the portal serves them.
#include <QSet>
#include <QTest>

#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

namespace {

const auto giulia = QStringLiteral("RSSGLI17C52D912E");

QList<QJsonObject> resourcesOf(const QJsonObject& bundle) {
    QList<QJsonObject> resources;
    for (const auto entry : bundle.value("entry").toArray())
        resources << entry.toObject().value("resource").toObject();
    return resources;
}

}  // namespace

class TestVisits : public PortalTest {
    Q_OBJECT

  public:
    TestVisits() { options_.documents = 60; }

  private slots:  // NOLINT
    void init() {
        PortalTest::init();
        logIn();
    }

    void everyDocumentLeadsToItsContact() {
        QSet<QString> contacts;
        for (const auto& each : resourcesOf(ask("Encounter?_count=200")))
            contacts << each.value("id").toString();
        int linked = 0;
        for (const auto& each : allPages("DocumentReference?_count=20")) {
            const auto encounters = each.value("context").toObject().value("encounter").toArray();
            if (encounters.isEmpty()) continue;
            ++linked;
            const auto id = encounters.first()["reference"].toString().section('/', 1);
            QVERIFY2(contacts.contains(id), qPrintable(each.value("description").toString()));
        }
        const auto one = contacts.values().value(0);
        QCOMPARE(ask("Encounter/" + one).value("id").toString(), one);
        QVERIFY(linked > 30);  // of the demo, and of what is made up beyond it
    }

    void searchByClassAndDate_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("total");
        QTest::newRow("emergencies of the demo") << "class=EMER&date=ge2019-10-01" << 2;
        QTest::newRow("with the system")
            << "class=http://terminology.hl7.org/CodeSystem/v3-ActCode|IMP&date=ge2019-10-01" << 2;
        QTest::newRow("another system") << "class=http://other|IMP" << 0;
        QTest::newRow("a month") << "date=ge2026-10-01&date=le2026-10-31" << 2;
        QTest::newRow("the future") << "date=gt2100-01-01" << 0;
    }
    void searchByClassAndDate() {
        QFETCH(QString, query);
        QTEST(ask("Encounter?" + query).value("total").toInt(), "total");
    }

    void refusals_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("bad date") << "Encounter?date=ieri" << 400;
        QTest::newRow("another patient") << "Encounter?patient=other" << 403;
        QTest::newRow("no such contact") << "Encounter/none" << 404;
        QTest::newRow("no such vaccination") << "Immunization/none" << 404;
        QTest::newRow("another's vaccinations") << "Immunization?patient=other" << 403;
        QTest::newRow("another's certificate") << "Patient/other/$certificato-vaccinale" << 403;
    }
    void refusals() {
        QFETCH(QString, path);
        QTEST(client_->get(QStringLiteral("/fhir/") + path).status, "status");
    }

    void vaccinationsHaveAllThreeStates() {
        QMap<QString, int> states;
        for (const auto& each : resourcesOf(ask("Immunization?_count=100"))) {
            const auto postponed = !each.value("extension").toArray().isEmpty();
            ++states[each.value("status").toString() + (postponed ? " until" : "")];
            QVERIFY(!each.value("protocolApplied")
                         .toArray()
                         .first()["targetDisease"]
                         .toArray()
                         .isEmpty());
        }
        QVERIFY(states["completed"] > 5);
        QCOMPARE(states["not-done"], 1);
        QCOMPARE(states["not-done until"], 1);
    }

    void theRegisterIsTheOneOfTheCertificates() {
        QSet<QString> lots;
        for (const auto& each : resourcesOf(ask("Immunization?_count=100")))
            lots << each.value("lotNumber").toString();
        for (const char* lot : {"FLU26-0417", "FLU25-1180", "DTP3321", "CV1902", "FL2317"})
            QVERIFY2(lots.contains(QString::fromLatin1(lot)), lot);
    }

    void theCertificateIsSigned() {
        const auto path = QStringLiteral("/fhir/Patient/%1/$certificato-vaccinale")
                              .arg(portal_->patientId(QString::fromLatin1(specimen)));
        const auto pdf = client_->get(path, {{"Accept", "application/pdf"}});
        QCOMPARE(pdf.header("Content-Type"), QByteArray("application/pdf"));
        QVERIFY(pdf.body.startsWith("%PDF-") && pdf.body.contains("/ByteRange"));
        const auto wrapped = client_->get(path).json();
        QCOMPARE(wrapped.value("resourceType").toString(), QStringLiteral("Binary"));
    }

    void theChildHasHerOwn() {
        const RequestHeaders acting{{"X-Acting-For", portal_->patientId(giulia).toLatin1()}};
        const auto hers = [&](const char* path) {
            return client_->get(QStringLiteral("/fhir/") + QLatin1String(path), acting).json();
        };
        QCOMPARE(hers("Encounter").value("total").toInt(), 3);
        QVERIFY(hers("Immunization").value("total").toInt() > 15);
        for (const auto& each : resourcesOf(hers("Encounter")))
            QVERIFY(each.value("period").toObject().value("start").toString() > "2017-03-12");
    }

    void manyPagesWithoutGapOrRepetition() {
        QStringList ids;
        for (const auto& each : allPages("Encounter?_count=9")) ids << each.value("id").toString();
        QCOMPARE(ids.size(), ask("Encounter?_count=1").value("total").toInt());
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    }

    void theLoginHasToBeStrongEnough() {
        client_->setToken(portal_->openSession(QString::fromLatin1(specimen), Level::password));
        for (const char* path : {"Encounter", "Immunization", "ImmunizationRecommendation"})
            QCOMPARE(client_->get(QStringLiteral("/fhir/") + QLatin1String(path)).status, 403);
    }

  private:
    QJsonObject ask(const QString& path) const {
        return client_->get(QStringLiteral("/fhir/") + path).json();
    }

    QList<QJsonObject> allPages(const QString& search) const {
        QList<QJsonObject> resources;
        auto bundle = ask(search);
        for (;;) {
            resources += resourcesOf(bundle);
            const auto links = bundle.value("link").toArray();
            if (links.size() < 2) return resources;
            bundle = client_->get(links[1]["url"].toString()).json();
        }
    }
};

QTEST_MAIN(TestVisits)
#include "test_visits.moc"
